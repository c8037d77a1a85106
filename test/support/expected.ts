/**
 * Expected answers as they stand in files: what is given of an object has to be there, lists are given whole and in order,
 * unless one of these takes a list's place:
 *
 * - `$set`: these members, in any order;
 * - `$has`, `$lacks`: among others these, and none of these;
 * - `$begins`: these first;
 * - `$all`: at least one member, and each of them is so.
 */
type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type Members = readonly unknown[];

/** What is not as expected, with the place where it is; nothing where all is. */
export function differencesFrom(expected: unknown, found: unknown, place = "answer"): string[] {
  if (Array.isArray(expected)) return inOrder(expected, found, place);
  if (expected === null || typeof expected !== "object") {
    return Object.is(expected, found) ? [] : [`${place}: ${text(found)} instead of ${text(expected)}`];
  }
  const keys = Object.entries(expected);
  if (keys.some(([key]) => key.startsWith("$"))) {
    if (!Array.isArray(found)) return [`${place}: ${text(found)} instead of a list`];
    return keys.flatMap(([key, value]) => LISTS[key as keyof typeof LISTS](value as never, found, place));
  }
  if (found === null || typeof found !== "object") return [`${place}: ${text(found)} instead of an object`];
  return keys.flatMap(([key, value]) =>
    differencesFrom(value, (found as Record<string, unknown>)[key], `${place}.${key}`),
  );
}

const fits = (expected: unknown, found: unknown): boolean => differencesFrom(expected, found).length === 0;
const text = (value: unknown): string => JSON.stringify(value) ?? "nothing";

const LISTS = {
  $set(expected: Members, found: Members, place: string): string[] {
    const extra = found.filter((member) => !expected.some((each) => fits(each, member)));
    return [
      ...LISTS.$has(expected, found, place),
      ...extra.map((member) => `${place}: ${text(member)} is not expected`),
      ...(expected.length === found.length || extra.length > 0
        ? []
        : [`${place}: ${found.length} members instead of ${expected.length}`]),
    ];
  },
  $has: (expected: Members, found: Members, place: string): string[] =>
    expected
      .filter((each) => !found.some((member) => fits(each, member)))
      .map((each) => `${place}: ${text(each)} is missing in ${text(found)}`),
  $lacks: (expected: Members, found: Members, place: string): string[] =>
    expected
      .filter((each) => found.some((member) => fits(each, member)))
      .map((each) => `${place}: ${text(each)} should not be there`),
  $begins: (expected: Members, found: Members, place: string): string[] =>
    inOrder(expected, found.slice(0, expected.length), place),
  $all: (expected: Json, found: Members, place: string): string[] =>
    found.length === 0
      ? [`${place}: nothing is there`]
      : found.flatMap((member, at) => differencesFrom(expected, member, `${place}[${at}]`)),
};

function inOrder(expected: Members, found: unknown, place: string): string[] {
  if (!Array.isArray(found)) return [`${place}: ${text(found)} instead of a list`];
  if (found.length !== expected.length)
    return [`${place}: ${found.length} members instead of ${expected.length}: ${text(found)}`];
  return expected.flatMap((each, at) => differencesFrom(each, found[at], `${place}[${at}]`));
}
