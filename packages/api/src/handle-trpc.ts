import type { Call } from "./http/call.ts";
import { makeHandler } from "./http/handle.ts";
import { usualLimits } from "./http/rate-limit.ts";
import { openStore } from "./store.ts";

/** Answers `GET` and `POST` below `/api/trpc`, with the store named by the environment. */
export const handleTrpc: (call: Call) => Promise<Response> = makeHandler({
  open: openStore,
  limits: usualLimits,
});
