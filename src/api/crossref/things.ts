import DataLoader from "dataloader";
import type { GraphQLResolveInfo } from "graphql";
import { bind, prepareMany } from "../../graph/read";
import type { EntityModel, Model } from "../../model";
import type { OperationContext } from "../context";
import { entityOfId, keyOfId } from "../ids";
import { ALL_DAYS } from "../lookahead/compile";
import type { Plans } from "../lookahead/plans";
import { param, type Run } from "../lookahead/run";

/** The days that a question was asked for: things in its answer are read as of them. */
export interface AskedDays {
  readonly asOf: string | null;
  readonly knownOn: string | null;
}

interface ThingsRun extends Run, AskedDays {
  readonly ids: readonly string[];
}

const operations = new WeakMap<OperationContext, Things>();

/** The things that answers of one operation name. */
export function thingsOf(context: OperationContext): Things {
  let things = operations.get(context);
  if (!things) operations.set(context, (things = new Things()));
  return things;
}

/**
 * Loads things by id, for fields that look-ahead cannot see: one statement for each place in the operation and each type
 * of thing there, however many things.
 */
class Things {
  private readonly days = new Map<string, AskedDays>();
  private readonly loaders = new Map<string, DataLoader<string, object | null>>();

  /** The days of a question, for the things below it. */
  remember(info: GraphQLResolveInfo, days: AskedDays): void {
    this.days.set(String(info.path.key), days);
  }

  loader(
    model: Model,
    plans: Plans,
    context: OperationContext,
    info: GraphQLResolveInfo,
  ): (id: string) => Promise<object | null> {
    const place = placeOf(info);
    const days = this.days.get(place.split("/")[0]!)!;
    return (id) => {
      const entity = entityOfId(model, id);
      const key = `${place}|${entity.name}`;
      let loader = this.loaders.get(key);
      if (!loader) {
        loader = new DataLoader((ids) => loadMany(plans, entity, ids, days, key, context, info));
        this.loaders.set(key, loader);
      }
      return loader.load(id);
    };
  }
}

async function loadMany(
  plans: Plans,
  entity: EntityModel,
  ids: readonly string[],
  asked: AskedDays,
  place: string,
  context: OperationContext,
  info: GraphQLResolveInfo,
): Promise<(object | null)[]> {
  const extra = `${place}|${asked.asOf === null}|${asked.knownOn === null}`;
  const { plan, args } = plans.find(info, extra, (compiler, { fieldNodes }) => {
    const days = {
      ...ALL_DAYS,
      asOf: asked.asOf === null ? null : ASKED.asOf,
      knownOn: asked.knownOn === null ? null : ASKED.knownOn,
    };
    return prepareMany(ASKED.keys, compiler.selection([entity], false, fieldNodes, days));
  });
  const pins = await context.pins();
  const run: ThingsRun = { args, pins, limits: context.limits, ids, ...asked };
  const { prepared } = plan;
  const rows = await context.read({ name: place, text: prepared.text, params: bind(prepared, run) });
  const found = new Map(prepared.read(rows, run as never) as [string, object][]);
  return ids.map((id) => found.get(id) ?? null);
}

const ASKED = {
  asOf: param((run) => (run as ThingsRun).asOf),
  knownOn: param((run) => (run as ThingsRun).knownOn),
  keys: param((run) => (run as ThingsRun).ids.map((id) => keyOfId(id, run))),
};

/** The response keys from the root field down, without places in lists. */
function placeOf({ path }: GraphQLResolveInfo): string {
  const keys: string[] = [];
  for (let at: GraphQLResolveInfo["path"] | undefined = path; at; at = at.prev)
    if (typeof at.key === "string") keys.unshift(at.key);
  return keys.join("/");
}
