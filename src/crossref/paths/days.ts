/** When things hold, and which of them count: known by a day, and with a time that can lie in a window. */
import type { Network } from "./network";

/** First and last day that the time of a thing can mean, as whole numbers; 0 where that side is open or unknown. */
export interface Span {
  readonly earliest: number;
  readonly latest: number;
}

/** Days as whole numbers; 0 where none is asked for. */
export interface Window {
  readonly from: number;
  readonly until: number;
  readonly knownOn: number;
}

export class Times {
  constructor(
    private readonly network: Network,
    private readonly window: Window,
  ) {}

  known(station: number): boolean {
    const { knownOn } = this.window;
    const publicFrom = this.network.publicFrom[station]!;
    return knownOn === 0 || (publicFrom !== 0 && publicFrom <= knownOn);
  }

  /** Whether its time can lie in the window; what has no time always can. */
  inWindow(station: number): boolean {
    const { from, until } = this.window;
    if (from === 0 && until === 0) return true;
    const { earliest, latest } = this.span(station);
    return (
      (until === 0 || earliest === 0 || earliest <= until) && (from === 0 || latest === 0 || latest >= from)
    );
  }

  /** Of an event, what its date can mean; of a holding, from the first to the last day on which it is shown. */
  span(station: number): Span {
    const { earliest, latest, sightings } = this.network;
    const shown = sightings.get(station);
    if (!shown) return { earliest: earliest[station]!, latest: latest[station]! };
    let [first, last] = [0, 0];
    for (const sighting of shown) {
      if (!this.known(sighting)) continue;
      const [day, end] = [earliest[sighting]!, latest[sighting]!];
      if (day !== 0 && (first === 0 || day < first)) first = day;
      if (end > last) last = end;
    }
    return { earliest: first, latest: last };
  }
}

/** Day of a whole number; null for 0. */
export function dayText(day: number): string | null {
  if (day === 0) return null;
  const text = String(day).padStart(8, "0");
  return `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`;
}
