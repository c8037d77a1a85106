/**
 * Where the sentences of a text end. Rules of the project's own instead of Intl.Segmenter, because locators number
 * sentences and must mean the same on every version of Node; a change here can move locators of every dataset.
 */

/** Words whose full stop ends no sentence, whatever follows. */
const ABBREVIATIONS = words(
  "mr mrs ms miss mx dr prof rev revd hon cllr cllrs sir st fr col lt maj capt gen sgt insp supt cmdr eds cf vs viz " +
    "approx tel ext e.g i.e eg ie dept govt",
);
/** Words whose full stop ends no sentence before a number: No. 5, para. 3, pp. 4-6. */
const BEFORE_NUMBERS = words(
  "no nos para paras p pp pg fig figs app ref refs art reg sec sect s ss ch vol c ca v",
);

/** A number or letter that opens a text and labels it: `6.`, `2.1.`, `B2.`, `a)`, `(iv)`. */
const LABEL = /^\(?(?:\d{1,3}(?:\.\d{1,3})*|[A-Z]\d{0,2}(?:\.\d{1,2})*|[a-z]|[ivx]{1,5})[.)]$/;
const CLOSING = /["'”’)\]*]/;

/** Spans [start, end) of the sentences of `text`, in order. They may hold blanks at their edges, and cover the text. */
export function sentenceSpans(text: string): [start: number, end: number][] {
  const spans: [number, number][] = [];
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    if (!/[.?!]/.test(text[at]!)) continue;
    let end = at + 1;
    while (end < text.length && /[.?!]/.test(text[end]!)) end++;
    while (end < text.length && CLOSING.test(text[end]!)) end++;
    if (endsSentence(text, start, at, end)) {
      spans.push([start, end]);
      start = end;
    }
    at = end - 1;
  }
  if (start < text.length) spans.push([start, text.length]);
  return spans;
}

/** Whether the mark at `at`, with all that closes after it up to `end`, ends the sentence that began at `start`. */
function endsSentence(text: string, start: number, at: number, end: number): boolean {
  const rest = text.slice(end);
  if (rest.trim() === "") return true;
  const spaced = /^\s/.test(rest);
  const opens = /^\s*["'“‘(*]*[A-Z0-9À-Þ£€]/.test(rest);
  if (!opens) return false;
  const mark = text[at]!;
  if (mark !== ".") return spaced || /^(?:[A-Z]|\d{1,2}[.)])/.test(rest);
  const sentence = text.slice(start, end).trim();
  if (LABEL.test(sentence)) return false;
  const word = /[^\s("'“‘*/]*$/.exec(text.slice(0, at))![0];
  // Run together by conversion: "…the data.The force…", but neither "gov.UK" nor "No.5".
  if (!spaced) return /\p{Ll}{2}$/u.test(word) && /^[A-Z]\p{Ll}/u.test(rest) && !word.includes(".");
  if (ABBREVIATIONS.has(word.toLowerCase())) return false;
  if (BEFORE_NUMBERS.has(word.toLowerCase()) && /^\s*\d/.test(rest)) return false;
  return !/^(?:[A-Z]|(?:[A-Z]\.)+[A-Z])$/.test(word);
}

function words(list: string): Set<string> {
  return new Set(list.split(" "));
}
