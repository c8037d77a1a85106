import type { ProcessIdentity } from "./process-id.cjs";
export type LockAttempt =
  { release: () => void; holder?: undefined } | { release?: undefined; holder: ProcessIdentity };
export function tryLock(folder: string, name: string): LockAttempt;
