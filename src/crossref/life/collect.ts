/** Many lives: chosen, counted, put in order. */
import { lastDay } from "./dates";
import { readIntent } from "./intent";
import type { Horizons } from "./horizon";
import { LIFE_STATE } from "./kinds";
import { lifeOf, type Life } from "./life";
import type { Row } from "../../graph/statement";

export interface Choice {
  readonly asOf: string | null;
  readonly states: readonly string[] | null;
  readonly raisedFrom: string | null;
  readonly raisedUntil: string | null;
  readonly orderBy: string;
  readonly first: number;
}

export interface LivesAnswer {
  readonly count: number;
  readonly states: readonly { readonly state: string; readonly count: number }[];
  readonly lives: readonly Life[];
}

export function collectLives(rows: readonly Row[], horizons: Horizons, choice: Choice): LivesAnswer {
  const lives = rows
    .map((row) => lifeOf(readIntent(row), horizons.of(row[0] as string), choice.asOf))
    .filter((life) => life !== null)
    .filter((life) => isChosen(life, choice));
  const states = Object.keys(LIFE_STATE.values)
    .map((state) => ({ state, count: lives.filter((life) => life.state === state).length }))
    .filter(({ count }) => count > 0);
  const order = ORDERS[choice.orderBy]!;
  return { count: lives.length, states, lives: [...lives].sort(order).slice(0, choice.first) };
}

function isChosen(life: Life, { states, raisedFrom, raisedUntil }: Choice): boolean {
  if (states && !states.includes(life.state)) return false;
  const raised = lastDay(life.raisedOn);
  if (raisedFrom !== null && (raised === null || raised < raisedFrom)) return false;
  return raisedUntil === null || (raised !== null && raised <= raisedUntil);
}

type Order = (a: Life, b: Life) => number;

const most =
  (value: (life: Life) => number | null): Order =>
  (a, b) =>
    (value(b) ?? -Infinity) - (value(a) ?? -Infinity) || byId(a, b);
const earliest =
  (value: (life: Life) => string | null): Order =>
  (a, b) => {
    const [one, other] = [value(a) ?? "~", value(b) ?? "~"];
    return one < other ? -1 : one > other ? 1 : byId(a, b);
  };
const byId: Order = (a, b) => (a.subject < b.subject ? -1 : 1);

const ORDERS: Readonly<Record<string, Order>> = {
  LAST_HEARD: earliest(({ lastHeardOn }) => lastDay(lastHeardOn)),
  OPEN_DAYS: most(({ openDays }) => openDays),
  SLIPPAGE: most(({ slippageDays }) => slippageDays),
  OVERDUE: most(({ overdueDays }) => overdueDays),
  RAISED: earliest(({ raisedOn }) => lastDay(raisedOn)),
};
