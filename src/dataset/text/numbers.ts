/** Numbers of a text, in figures and in words. */
import type { Token, TokenText } from "./tokens";

export interface NumberMark {
  /** What it can mean: 1.2 of "1.2 million" is 1.2 and 1,200,000. */
  readonly values: readonly number[];
  readonly form: "figure" | "word";
  /** Tokens that it takes up. */
  readonly first: number;
  readonly last: number;
}

const UNITS =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const ORDINALS =
  "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth".split(
    " ",
  );
const SMALL = new Map<string, number>([
  ...UNITS.map((word, value) => [word, value] as const),
  ...ORDINALS.map((word, value) => [word, value] as const),
  ...TENS.map((word, index) => [word, (index + 2) * 10] as const),
  ...TENS.map((word, index) => [word.replace(/y$/, "ieth"), (index + 2) * 10] as const),
  ["firstly", 1],
  ["secondly", 2],
  ["thirdly", 3],
  ["once", 1],
  ["twice", 2],
  ["both", 2],
  ["dozen", 12],
  ["single", 1],
  ["nil", 0],
]);
const SCALES = new Map([
  ["hundred", 100],
  ["thousand", 1000],
  ["million", 1e6],
  ["billion", 1e9],
  ["bn", 1e9],
  ["m", 1e6],
  ["k", 1000],
]);

/** All numbers, in order. */
export function numbersOf({ tokens, text }: TokenText): NumberMark[] {
  const found: NumberMark[] = [];
  for (let at = 0; at < tokens.length;) {
    const mark = tokens[at]!.kind === "figure" ? inFigures(tokens, at) : inWords(tokens, at, text);
    if (mark) found.push(mark);
    at = (mark?.last ?? at) + 1;
  }
  return found;
}

function inFigures(tokens: readonly Token[], at: number): NumberMark | null {
  const match = /^(\d+(?:[.,:]\d+)*)(\p{L}*)$/u.exec(tokens[at]!.folded);
  if (!match) return null;
  const [, digits, ending] = match as unknown as [string, string, string];
  const plain = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(digits) ? digits.replaceAll(",", "") : digits;
  const parts = plain.split(/[.,:]/);
  const value = Number(plain);
  // 1.1.2 and 10:30 are several numbers, and 1.2 can be a label of two.
  const values = Number.isNaN(value)
    ? parts.map(Number)
    : [value, ...(parts.length > 1 ? [Number(parts[0])] : [])];
  const next = SCALES.get(tokens[at + 1]?.folded ?? "");
  const scale = SCALES.get(ending) ?? next;
  const scaled = scale && !Number.isNaN(value) ? [Math.round(value * scale * 100) / 100] : [];
  return { values: [...values, ...scaled], form: "figure", first: at, last: next ? at + 1 : at };
}

/** "twenty-five", "one hundred and five", "third". */
function inWords(tokens: readonly Token[], start: number, text: string): NumberMark | null {
  let total = 0;
  let part: number | null = null;
  let last = -1;
  for (let at = start; at < tokens.length; at++) {
    const word = tokens[at]!.folded;
    const small = SMALL.get(word);
    const scale = word.length > 2 ? SCALES.get(word) : undefined;
    if (small !== undefined) {
      // "two three" are two numbers; "twenty three" is one.
      if (
        part !== null &&
        !(part % 100 >= 20 && part % 10 === 0 && small < 10) &&
        !(part % 100 === 0 && part > 0)
      )
        break;
      part = (part ?? 0) + small;
    } else if (scale !== undefined && (part !== null || at === start)) {
      if (scale === 100) part = (part ?? 1) * 100;
      else {
        total += (part ?? 1) * scale;
        part = null;
      }
    } else if (!(
      word === "and" &&
      last >= 0 &&
      SCALES.has(tokens[last]!.folded) &&
      SMALL.has(tokens[at + 1]?.folded ?? "")
    ))
      break;
    if (word !== "and") last = at;
    const gap = tokens[at + 1] ? text.slice(tokens[at]!.end, tokens[at + 1]!.start) : "";
    if (!/^[ -]$/.test(gap)) break;
  }
  return last < 0 ? null : { values: [total + (part ?? 0)], form: "word", first: start, last };
}

/** Words that state that there is none, so that a stated 0 is found. */
export const NONE = new Set(["no", "none", "nil", "zero", "not", "neither", "never", "nobody", "nothing"]);
