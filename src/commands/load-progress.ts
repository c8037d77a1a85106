import type { Writable } from "node:stream";
import type { LoadPhase, Progress } from "../dataset/load";

const PHASES: Record<LoadPhase, string> = {
  COMPARE: "Comparing with what is loaded",
  WRITE: "Writing",
  VERIFY: "Counting what was written",
  SWITCH: "Switching readers over",
  WAIT: "Waiting until nobody reads the old generation",
  CLEAN_UP: "Deleting what nobody reads",
};

const EVERY_MS = 2_000;

/** Says each phase once, and while writing every two seconds how far it is. */
export function progressLines(out: Writable): (progress: Progress) => void {
  let phase: LoadPhase | undefined;
  let told = 0;
  return (progress) => {
    const now = Date.now();
    if (progress.phase === phase && now - told < EVERY_MS) return;
    const detail =
      progress.phase === phase ? `: ${progress.nodes} nodes, ${progress.edges} relationships` : "";
    out.write(`${PHASES[progress.phase]}${detail}\n`);
    phase = progress.phase;
    told = now;
  };
}
