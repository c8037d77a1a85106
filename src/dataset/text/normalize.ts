/**
 * Text brought to one form, so that typography never decides whether a value stands in a line: Unicode compatibility
 * forms, quotes, dashes, blanks; remnants of mark-up (asterisks, tags, note marks) out. Case is kept.
 */
export function normalize(text: string): string {
  return text
    .replace(/[⁰-ⁿ¹²³ⁱ]+/g, "")
    .replace(/\^(?:\{[^{}]{1,6}\}|\[[^[\]]{1,6}\]|[ivxlc\d]+)/g, "")
    .normalize("NFKC")
    .replace(/<\/?[a-z][^<>]*>/gi, " ")
    .replace(/&amp;/g, "&")
    .replace(/[‘’‛`´]/g, "'")
    .replace(/[“”„‟«»]/g, '"')
    .replace(/[‐‑‒–—―−]/g, "-")
    .replace(/[\u00ad\u200b-\u200d\ufeff*]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}
