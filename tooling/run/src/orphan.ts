const PAUSE_MS = 500;

/**
 * Ends this process, by SIGTERM, once its parent is gone. The shell in which npm runs a script dies of a signal without
 * passing it on, and would leave the site running with nobody to stop it.
 */
export function endWithParent(): void {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) process.kill(process.pid, "SIGTERM");
  }, PAUSE_MS).unref();
}
