import {
  visit,
  type DirectiveNode,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from "graphql";
import type { Prepared } from "../../graph/read";
import type { Model } from "../../model";
import type { Complete } from "../completion/complete";
import { argumentsOf, Compiler } from "./compile";
import type { Run, Site } from "./run";
import { shapeOfArguments } from "./shape";

/** A statement for one root field of one operation, with the sites that its parameters are read from. */
export interface Plan {
  readonly prepared: Prepared<unknown>;
  readonly sites: readonly Site[];
}

/** Makes the plan of a root field with a compiler that is fresh for it. */
export type Prepare = (compiler: Compiler, info: GraphQLResolveInfo) => Prepared<unknown>;

interface Kept {
  /** Variables that @skip and @include name anywhere in the document. */
  readonly switches: readonly string[];
  /** Sites by root field and switch values, plans by the shape of their arguments as well. */
  readonly sites: Map<string, readonly Site[]>;
  readonly plans: Map<string, Plan>;
  /** How to complete what was read, by root field and switch values. */
  readonly completers: Map<string, Complete>;
}

/** An operation whose filters take a new form at every request must not fill the memory. */
const MOST_PLANS = 64;

/**
 * Keeps plans beside the parsed operation they belong to: they live as long as it does. A plan is found by root field, by
 * the variables that switch fields on and off, and by the shape of all arguments.
 */
export class Plans {
  private readonly kept = new WeakMap<OperationDefinitionNode, Kept>();

  constructor(
    private readonly model: Model,
    private readonly schema: GraphQLSchema,
  ) {}

  /** `extra` is whatever else decides the statement, such as the type of an id. */
  find(info: GraphQLResolveInfo, extra: string, prepare: Prepare): { plan: Plan; args: Run["args"] } {
    const kept = this.keptFor(info);
    const variables = info.variableValues;
    const place = `${placeOf(info, kept)}|${extra}`;
    const sites = kept.sites.get(place);
    if (sites) {
      const args = argumentsOf(sites, variables);
      const known = kept.plans.get(fullKey(place, sites, args));
      if (known) return { plan: known, args };
    }
    const compiler = new Compiler(this.model, this.schema, info.fragments as never, variables);
    const prepared = prepare(compiler, info);
    const plan: Plan = { prepared, sites: compiler.sites };
    const args = argumentsOf(plan.sites, variables);
    if (kept.plans.size >= MOST_PLANS) {
      kept.plans.clear();
      kept.sites.clear();
    }
    kept.sites.set(place, plan.sites);
    kept.plans.set(fullKey(place, plan.sites, args), plan);
    return { plan, args };
  }

  /** How to complete what was read for a root field; made once for each set of switch values. */
  completer(info: GraphQLResolveInfo, make: () => Complete): Complete {
    const kept = this.keptFor(info);
    const place = placeOf(info, kept);
    let complete = kept.completers.get(place);
    if (!complete) {
      if (kept.completers.size >= MOST_PLANS) kept.completers.clear();
      kept.completers.set(place, (complete = make()));
    }
    return complete;
  }

  private keptFor(info: GraphQLResolveInfo): Kept {
    let kept = this.kept.get(info.operation);
    if (!kept) {
      kept = { switches: switchVariables(info), sites: new Map(), plans: new Map(), completers: new Map() };
      this.kept.set(info.operation, kept);
    }
    return kept;
  }
}

/** A root field, and which fields below it are switched on. */
const placeOf = ({ path, variableValues }: GraphQLResolveInfo, { switches }: Kept): string =>
  `${String(path.key)}|${switches.map((name) => String(variableValues[name])).join(",")}`;

const fullKey = (place: string, sites: readonly Site[], args: Run["args"]): string =>
  `${place}|${sites.map((site, index) => shapeOfArguments(site.field, args[index]!)).join("|")}`;

function switchVariables(info: GraphQLResolveInfo): string[] {
  const names = new Set<string>();
  const enter = (node: DirectiveNode): void => {
    if (node.name.value !== "skip" && node.name.value !== "include") return;
    for (const { value } of node.arguments ?? []) if (value.kind === "Variable") names.add(value.name.value);
  };
  for (const part of [info.operation, ...Object.values(info.fragments)])
    visit(part, { Directive: { enter } });
  return [...names].sort();
}
