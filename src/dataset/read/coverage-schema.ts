import { z } from "zod";
import { LEFT_OUT_REASONS, NO_FACT_REASONS } from "../../domain/record";

const text = z.string({ error: "must be text" }).trim().min(1, "must not be empty");
const listed = <T>(item: z.ZodType<T>, error: string): z.ZodType<readonly T[]> =>
  z.union([item.transform((one) => [one]), z.array(item).min(1)], { error });
const places = listed(text, "must be a place such as L40.3-5, or a list of places").describe(
  "Places in the document: L7, L7-13, L40.3-5; several with commas, or a list.",
);
const reason = <T extends string>(reasons: Readonly<Record<T, string>>) =>
  z
    .enum(Object.keys(reasons) as [T, ...T[]], { error: `must be one of ${Object.keys(reasons).join(", ")}` })
    .describe(
      Object.entries(reasons)
        .map(([name, meaning]) => `${name}: ${String(meaning)}`)
        .join(" "),
    );

/** A record as written; the JSON Schema is derived from it. */
export const COVERAGE_SCHEMA = z.strictObject({
  document: text.describe("Id of the document."),
  complete: z
    .boolean()
    .optional()
    .describe("true: every sentence and table cell of the document must be spoken for."),
  repeats: z
    .array(
      z.strictObject({
        at: places,
        of: listed(text, "must be a locator such as notes-2019#L104-106, or a list").describe(
          "What they repeat: document#L7-13.",
        ),
      }),
    )
    .optional()
    .describe("Units that repeat others word for word, or nearly."),
  noFact: z
    .array(z.strictObject({ at: places, why: reason(NO_FACT_REASONS) }))
    .optional()
    .describe("Units that bear no fact, and why."),
  leftOut: z
    .array(
      z
        .strictObject({
          at: places,
          what: listed(z.union([text, z.number().transform(String)]), "must be a text, or a list of texts")
            .optional()
            .describe(
              "The words, as printed. Left out for PRIVATE, so that they stand nowhere: it then takes in every date, figure, " +
                "name and address there that no fact says.",
            ),
          why: reason(LEFT_OUT_REASONS),
        })
        .refine(({ what, why }) => (what === undefined) === (why === "PRIVATE"), {
          error: "`what` names the words that are left out, and is not written where they are PRIVATE",
        }),
    )
    .optional()
    .describe("Dates, figures, names and promises of cited units that stand in no fact, and why."),
});
