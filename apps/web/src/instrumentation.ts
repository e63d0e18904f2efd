/**
 * Next runs this once when a server starts. The API is bundled with the pages, so the server in front of them cannot
 * import it: it waits here (`server/bundled-api.ts`) for what answers calls, and closes the database when it stops. Behind
 * `npm run dev` nobody waits.
 */
export function register(): void {
  if (process.env.NEXT_RUNTIME === "nodejs") {
    const { [Symbol.for("nudge.takes-api")]: take } = globalThis as { [name: symbol]: unknown };
    if (typeof take !== "function") return;
    take(import("@nn/api").then(({ closeStore, handleTrpc }) => ({ calls: handleTrpc, close: closeStore })));
  }
}
