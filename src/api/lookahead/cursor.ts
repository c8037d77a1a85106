import { splitId } from "../../model";
import { SightlineError } from "../../errors";
import type { Run } from "./run";

const EXPIRED_REMEDY = "Ask for the first page again, without the cursor.";

/** A cursor holds the place (order values and id), the order it belongs to, and the generation it was read from. */
export function encodeCursor(order: string, values: readonly unknown[], run: Run): string {
  const dataset = splitId(values.at(-1) as string)?.dataset;
  const pin = run.pins.find((candidate) => candidate.dataset === dataset);
  return Buffer.from(JSON.stringify([order, pin?.generation ?? "", ...values])).toString("base64url");
}

/**
 * The order values and id in a cursor.
 *
 * @throws SightlineError BAD_CURSOR for anything that is no cursor of this list and order, CURSOR_EXPIRED for one of a
 * generation that is no longer served: a page read now would not join on to the one before.
 */
export function decodeCursor(text: string, order: string, keys: number, run: Run): readonly unknown[] {
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(text, "base64url").toString("utf8"));
  } catch {
    parts = null;
  }
  if (!Array.isArray(parts) || parts.length !== keys + 2 || typeof parts.at(-1) !== "string") {
    throw new SightlineError(
      "BAD_CURSOR",
      `"${text.slice(0, 80)}" is not a cursor of this list`,
      EXPIRED_REMEDY,
    );
  }
  const [itsOrder, generation, ...values] = parts as [unknown, unknown, ...unknown[]];
  if (itsOrder !== order || values.some((value) => value !== null && typeof value === "object")) {
    throw new SightlineError(
      "BAD_CURSOR",
      "The cursor belongs to another list or another order",
      EXPIRED_REMEDY,
    );
  }
  if (!run.pins.some((pin) => pin.generation === generation)) {
    throw new SightlineError(
      "CURSOR_EXPIRED",
      "The dataset has been loaded anew since the cursor was given out",
      EXPIRED_REMEDY,
    );
  }
  return values;
}
