/** Whether a dotted version is the same as the oldest accepted one or newer; missing parts count as 0. */
export function isAtLeast(version, oldest) {
  const have = version.split(/[.+_-]/).map(Number);
  const need = oldest.split(".").map(Number);
  for (let i = 0; i < need.length; i++) {
    const difference = (have[i] || 0) - need[i];
    if (difference !== 0) return difference > 0;
  }
  return true;
}
