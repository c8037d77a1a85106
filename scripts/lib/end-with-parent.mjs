/**
 * Ends this process when the shell that npm put it in is gone: a signal that ends npm and its shell is not passed on,
 * and the server would stay behind. Started in any other way, a process may outlive who started it.
 */
export function endWithParent() {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  setInterval(() => process.ppid === parent || process.kill(process.pid, "SIGTERM"), 500).unref();
}
