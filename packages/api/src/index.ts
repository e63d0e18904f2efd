import "server-only";

export { handleTrpc } from "./handle-trpc.ts";
export { type Readiness, readiness } from "./health.ts";
export type { Call } from "./http/call.ts";
export { openApiDocument } from "./openapi.ts";
export type { FamilyProgress } from "./progress/families.ts";
export type { LevelProgress } from "./progress/levels.ts";
export { type AppRouter, appRouter } from "./router.ts";
export { closeStore, openStore } from "./store.ts";
export type { Context } from "./trpc.ts";
