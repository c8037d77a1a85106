/** Text for a terminal: headings, points with the lines that bear them, wrapped. */

export type Part = string | null | undefined | false;
export interface Cited {
  readonly evidence: readonly { readonly locator: string }[];
}

const WIDTH = 100;

/** A heading with its points; nothing where there are none. */
export function section(heading: string, points: readonly string[]): string[] {
  return points.length === 0 ? [] : ["", heading, ...points.flatMap((point) => wrap(`- ${point}`))];
}

/** A section of facts: what is said of each, and the lines that bear it. */
export const facts = <Fact extends Cited>(
  heading: string,
  list: readonly Fact[],
  say: (fact: Fact) => readonly Part[],
): string[] =>
  section(
    heading,
    list.map((fact) => cited(say(fact), fact)),
  );

export function cited(parts: readonly Part[], { evidence }: Cited): string {
  const locators = [...new Set(evidence.map(({ locator }) => locator))].join(" ");
  return parts.filter(Boolean).join(", ") + (locators && ` [${locators}]`);
}

/** The days on which an office or seat is shown to be held. */
export function shown(held: { firstSeen: string | null; lastSeen: string | null }): string {
  if (held.firstSeen === held.lastSeen) return `shown on ${held.firstSeen ?? "no day"}`;
  return held.firstSeen ? `shown from ${held.firstSeen} to ${held.lastSeen}` : `until ${held.lastSeen}`;
}

/** A value of a closed list as words. */
export const words = (value: string | null): string | null =>
  value && value.toLowerCase().replaceAll("_", " ");

export const names = (list: { readonly nodes: readonly { readonly name: string }[] }): string =>
  list.nodes.map(({ name }) => name).join("; ") || "not printed";

export function wrap(text: string): string[] {
  const lines = [""];
  for (const word of text.split(" ")) {
    const line = lines.at(-1)!;
    if (line.length > 2 && line.length + word.length >= WIDTH) lines.push(`  ${word}`);
    else lines[lines.length - 1] = line ? `${line} ${word}` : word;
  }
  return lines;
}
