/** Faults of the kind that a compiler of selections can have, each planted by a wrapper around one function of it. */
import type { FieldNode } from "graphql";
import { Compiler } from "../../src/api/lookahead/compile";
import { Plans, type Plan } from "../../src/api/lookahead/plans";
import type { Site } from "../../src/api/lookahead/run";
import type { Condition, PageRead } from "../../src/graph/read";
import type { Feature } from "./query-generator";

/** Takes the fault out again. */
export type Remove = () => void;

export interface PlantedFault {
  readonly name: string;
  /** What an operation has to make use of for the fault to show. */
  readonly shows: Feature;
  plant(): Remove;
}

type Method = (...args: never[]) => unknown;

/** Wraps a method of a class, a private one too. */
function wrap(
  type: { prototype: object },
  method: string,
  wrapper: (original: Method, self: object, args: unknown[]) => unknown,
): Remove {
  const prototype = type.prototype as Record<string, Method>;
  const original = prototype[method]!;
  prototype[method] = function (this: object, ...args: unknown[]) {
    return wrapper(original.bind(this) as Method, this, args);
  };
  return () => {
    prototype[method] = original;
  };
}

const call = <Result>(original: Method, args: unknown[]): Result =>
  (original as (...all: unknown[]) => Result)(...args);

export const PLANTED_FAULTS: readonly PlantedFault[] = [
  {
    name: "aliases are dropped: fields are told apart by their names",
    shows: "alias",
    plant: () =>
      wrap(Compiler, "fieldsOf", (original, _self, args) => {
        const byName = new Map<string, readonly FieldNode[]>();
        for (const nodes of call<Map<string, readonly FieldNode[]>>(original, args).values()) {
          const name = nodes[0]!.name.value;
          byName.set(name, [...(byName.get(name) ?? []), ...nodes]);
        }
        return byName;
      }),
  },
  {
    name: "the second set of arguments of a field is ignored",
    shows: "fieldTwice",
    plant: () => {
      const first = new WeakMap<object, Map<string, readonly FieldNode[]>>();
      return wrap(Compiler, "site", (original, self, [parent, nodes]) => {
        const known = first.get(self) ?? new Map<string, readonly FieldNode[]>();
        first.set(self, known);
        const key = `${String(parent)}.${(nodes as readonly FieldNode[])[0]!.name.value}`;
        if (!known.has(key)) known.set(key, nodes as readonly FieldNode[]);
        return call<{ site: Site }>(original, [parent, known.get(key)]);
      });
    },
  },
  {
    name: "the limit of a page is off by one",
    shows: "threeLevels",
    plant: () =>
      wrap(Compiler, "page", (original, _self, args) => {
        const page = call<PageRead>(original, args);
        return {
          ...page,
          limit: { ...page.limit, read: (run: never) => (page.limit.read(run) as number) - 1 },
        };
      }),
  },
  {
    name: "a field to one thing that is not there takes the thing around it along",
    shows: "threeLevels",
    plant: () =>
      wrap(Plans, "find", (original, _self, args) => {
        const { plan, ...rest } = call<{ plan: Plan }>(original, args);
        const text = plan.prepared.text.replaceAll("OPTIONAL MATCH", "MATCH");
        return { ...rest, plan: { ...plan, prepared: { ...plan.prepared, text } } };
      }),
  },
  {
    name: "a plan is kept whatever the variables of @skip and @include say",
    shows: "switchedByVariable",
    plant: () =>
      wrap(Plans, "keptFor", (original, _self, args) => ({ ...call<object>(original, args), switches: [] })),
  },
  {
    name: "the filter of a list is put on the list around it",
    shows: "filter",
    plant: () => {
      const open: (Condition | null)[][] = [];
      return wrap(Compiler, "page", (original, _self, args) => {
        const inner: (Condition | null)[] = [];
        open.at(-1)?.push(null);
        open.push(inner);
        const page = call<PageRead>(original, args);
        open.pop();
        const moved = inner.filter((condition) => condition !== null);
        const around = open.at(-1);
        if (around) around[around.length - 1] = page.where;
        const own = around || page.where === null ? [] : [page.where];
        const parts = [...own, ...moved];
        return { ...page, where: parts.length === 0 ? null : { op: "and", parts } };
      });
    },
  },
];
