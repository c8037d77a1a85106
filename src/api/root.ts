/** How root fields are answered: one plan, one statement, one row-to-object function each. */
import DataLoader from "dataloader";
import type { GraphQLResolveInfo } from "graphql";
import { SightlineError } from "../errors";
import { bind, prepareMany, prepareOne, preparePage } from "../graph/read";
import type { EntityModel, Model } from "../model";
import { chosen } from "./chosen";
import type { OperationContext } from "./context";
import { entityOfId, keyOfId } from "./ids";
import { ALL_DAYS, type Compiler } from "./lookahead/compile";
import type { Plan, Plans } from "./lookahead/plans";
import { param, type Run } from "./lookahead/run";

type Resolve = (source: unknown, args: never, context: OperationContext, info: GraphQLResolveInfo) => unknown;

/** Runs a plan once. */
async function execute(
  plan: Plan,
  run: Run,
  context: OperationContext,
  info: GraphQLResolveInfo,
): Promise<unknown> {
  const params = bind(plan.prepared, run);
  const rows = await context.read({ name: String(info.path.key), text: plan.prepared.text, params });
  return plan.prepared.read(rows, run as never);
}

/** `meeting(id:)` and `node(id:)`: one thing, whatever its standing on the day; null where it is not there. */
export function oneResolver(model: Model, plans: Plans, expected?: EntityModel): Resolve {
  return async (_source, { id }: { id: string }, context, info) => {
    const entity = entityOfId(model, id, expected);
    const { plan, args } = plans.find(info, entity.name, (compiler, { parentType, fieldNodes }) => {
      const { site, args: given } = compiler.site(parentType.name, fieldNodes);
      const days = compiler.days(ALL_DAYS, site, given);
      const key = param((run) => keyOfId((run.args[site.index] as { id: string }).id, run));
      return prepareOne(key, compiler.selection([entity], false, fieldNodes, days));
    });
    const pins = await context.pins();
    return execute(plan, { args, pins, limits: context.limits }, context, info);
  };
}

/** `meetings`: a page of all things of a type. */
export function pageResolver(model: Model, plans: Plans, entity: EntityModel): Resolve {
  return async (_source, given: { datasets?: readonly string[] | null }, context, info) => {
    const pins = chosen(await context.pins(), given.datasets ?? null);
    const { plan, args } = plans.find(
      info,
      pins.length === 1 ? "one" : "many",
      (compiler, { parentType, fieldNodes }) => {
        const { site, args: values } = compiler.site(parentType.name, fieldNodes);
        const days = compiler.days(ALL_DAYS, site, values);
        const page = compiler.page(
          compiler.filterable(entity.name),
          [entity],
          false,
          false,
          fieldNodes,
          site,
          values,
          days,
        );
        const generations =
          pins.length === 1
            ? { one: param((run) => run.pins[0]!.generation) }
            : { many: param((run) => run.pins.map((pin) => pin.generation)) };
        const prepared = preparePage(entity, generations, page);
        return { ...prepared, read: (rows, run) => page.finish(prepared.read(rows, run), run) };
      },
    );
    return execute(plan, { args, pins, limits: context.limits }, context, info);
  };
}

/** `nodes(ids:)`: one statement per type among the ids. */
export function nodesResolver(model: Model, plans: Plans): Resolve {
  return async (_source, { ids }: { ids: readonly string[] }, context, info) => {
    if (ids.length > context.limits.pageCap) {
      throw new SightlineError(
        "BAD_PAGE",
        `${ids.length} ids are more than a page holds (${context.limits.pageCap})`,
        "Ask for fewer at a time.",
      );
    }
    const pins = await context.pins();
    const loaders = new Map<EntityModel, DataLoader<string, object | null>>();
    const loaderOf = (entity: EntityModel): DataLoader<string, object | null> => {
      let loader = loaders.get(entity);
      if (!loader) {
        loader = new DataLoader((keys) => loadMany(plans, entity, keys, pins, context, info), {
          maxBatchSize: context.limits.pageCap,
        });
        loaders.set(entity, loader);
      }
      return loader;
    };
    return Promise.all(ids.map((id) => loaderOf(entityOfId(model, id)).load(id)));
  };
}

async function loadMany(
  plans: Plans,
  entity: EntityModel,
  ids: readonly string[],
  pins: Run["pins"],
  context: OperationContext,
  info: GraphQLResolveInfo,
): Promise<(object | null)[]> {
  const { plan, args } = plans.find(info, entity.name, (compiler: Compiler, { parentType, fieldNodes }) => {
    const { site, args: given } = compiler.site(parentType.name, fieldNodes);
    const days = compiler.days(ALL_DAYS, site, given);
    const keys = param((run) => (run as Run & { ids: readonly string[] }).ids.map((id) => keyOfId(id, run)));
    return prepareMany(keys, compiler.selection([entity], false, fieldNodes, days));
  });
  const run = { args, pins, limits: context.limits, ids };
  const found = new Map<string, object>();
  for (const [id, thing] of (await execute(plan, run, context, info)) as [string, object][])
    found.set(id, thing);
  return ids.map((id) => found.get(id) ?? null);
}

/** `datasets`. */
export const datasetsResolver: Resolve = async (_source, _args, context) => {
  const pins = await context.pins();
  return pins.map(({ dataset, ...rest }) => ({ id: dataset, ...rest }));
};
