import { StorageError, type Store, TakenIdError } from "@nn/db";
import type { Effort } from "@nn/exercises/server";
import { initTRPC } from "@trpc/server";
import { asCallerFault, messageOf } from "./faults.ts";
import type { Session } from "./http/session.ts";

/** What every procedure has at hand. */
export interface Context {
  readonly store: Store;
  readonly session: Session;
  /** The caller's address, made unreadable: the same for the same caller, and of use for nothing else. */
  readonly address: string;
  readonly now: () => Date;
  /** What the marking of answers may still cost, for all calls of the request together. */
  readonly effort: Effort;
  /** Resolves when this caller's next piece of work may begin. */
  readonly turn: () => Promise<void>;
}

/** What the OpenAPI document says about a procedure. */
export interface Meta {
  readonly summary: string;
  /** What `result.data` holds. */
  readonly gives: string;
  /** An input that works, once its `token` and `id` are real. Absent if there is no input. */
  readonly example?: Readonly<Record<string, unknown>>;
}

const t = initTRPC
  .context<Context>()
  .meta<Meta>()
  .create({
    isDev: false, // would send stack traces to callers
    errorFormatter: ({ shape, error }) => ({ ...shape, message: messageOf(error) }),
  });

export const router = t.router;

/** Every procedure of this site. Each decides for itself who may do what. */
export const procedure = t.procedure.use(async ({ ctx, next }) => {
  const before = await ctx.session.known();
  await ctx.turn();
  let result = await next();
  // Joined with another or deleted while this was under way: done once more, for whoever the caller is now.
  if (!result.ok && isOfSomebodyElse(result.error.cause) && (await ctx.session.lookAgain())?.id !== before?.id)
    result = await next();
  if (!result.ok) throw asCallerFault(result.error.cause) ?? result.error;
  return result;
});

const isOfSomebodyElse = (cause: unknown) =>
  cause instanceof TakenIdError || (cause instanceof StorageError && cause.fault === "ownerless");
