/**
 * Does work while no other tab of this browser does the same. Two tabs that both send the first thing that a learner has
 * done would be two learners to the server: neither has a cookie yet. Where a browser has no locks, all work begins at once.
 */
export async function oneTabAtATime<T>(work: () => Promise<T>): Promise<T> {
  // Absent over plain http, but for this machine itself.
  const locks: LockManager | undefined = navigator.locks;
  return locks === undefined ? work() : await locks.request("nudge-runs", work);
}
