/** What to do about an operation that is not valid, as far as its message says. */
const REMEDIES: readonly (readonly [
  message: RegExp,
  remedy: (found: readonly (string | undefined)[]) => string,
])[] = [
  [
    /^Cannot query field "(\w+)" on type "\w+Connection"/,
    ([, field]) => `Ask it of the things in the list: nodes { ${field} }.`,
  ],
  [/Value is not a valid LocalDate|LocalDate cannot represent/, () => "Write a day as 2017-08-22."],
  [
    /Expected (?:value of type "(\w+Filter)!?"|type "(\w+Filter)!?" to be an object)/,
    ([, one, other]) =>
      `Give an object with a condition of ${one ?? other}, such as { eq: … } or { is: { … } }.`,
  ],
];

export function remedyFor(message: string): string {
  for (const [pattern, remedy] of REMEDIES) {
    const found = pattern.exec(message);
    if (found) return remedy(found);
  }
  return "Correct the operation; the schema says what is allowed.";
}
