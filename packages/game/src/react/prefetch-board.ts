/**
 * Fetches the engine of the boards, so that a level that somebody is about to open need not wait for it. Nothing is run:
 * a second call finds what the first one fetched.
 */
export function prefetchBoard(): void {
  import("../scene/start-game.ts").catch((error: unknown) => console.info("The engine was not fetched yet.", error));
}
