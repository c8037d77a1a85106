import { SightlineError } from "../errors";

/**
 * The generations of the datasets asked for; of all that are served where none is named.
 *
 * @throws SightlineError DATASET_NOT_FOUND where one is not served.
 */
export function chosen<P extends { dataset: string }>(
  pins: readonly P[],
  datasets: readonly string[] | null,
): readonly P[] {
  if (!datasets) return pins;
  for (const name of datasets) {
    if (pins.some((pin) => pin.dataset === name)) continue;
    const served = pins.map((pin) => pin.dataset).join(", ") || "none";
    throw new SightlineError(
      "DATASET_NOT_FOUND",
      `There is no dataset "${name.slice(0, 80)}"`,
      `Served are: ${served}.`,
    );
  }
  return pins.filter((pin) => datasets.includes(pin.dataset));
}
