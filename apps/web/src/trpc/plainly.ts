import type { AppRouter } from "@nn/api";
import type { inferRouterInputs, inferRouterOutputs } from "@trpc/server";
import { asChange } from "./change.ts";

type Inputs = inferRouterInputs<AppRouter>;
type Outputs = inferRouterOutputs<AppRouter>;

/**
 * What a learner has done, asked without the client's libraries: most pages show it, and none should wait for those.
 *
 * @returns undefined where the server gave no such answer
 */
export const askProgress = (): Promise<Outputs["progress"]["get"] | undefined> => ask("progress.get");

/** The learner's best at every level that is solved, in the same way. */
export const askBests = (): Promise<Outputs["play"]["progress"] | undefined> => ask("play.progress");

async function ask<Data>(procedure: string): Promise<Data | undefined> {
  try {
    const response = await fetch(`/api/trpc/${procedure}`);
    if (!response.ok) return undefined;
    // Our own server: the router's types are what it sends.
    const body = (await response.json()) as { readonly result: { readonly data: Data } };
    return body.result.data;
  } catch {
    // No connection, or no JSON. Whoever asked goes on with what is known.
    return undefined;
  }
}

/** How it went: a refusal is an answer and is not sent again; where nobody answered, it is. */
export type Told = "stored" | "refused" | "unanswered";

/** Tells the server of a guess or of something that was said back. */
export async function tell<Name extends keyof Inputs["lesson"]>(
  name: Name,
  input: Inputs["lesson"][Name],
): Promise<Told> {
  try {
    // It is sent even where the reader leaves the page at once.
    const response = await fetch(`/api/trpc/lesson.${name}`, { ...asChange(input), keepalive: true });
    if (response.ok) return "stored";
    return response.status < 500 && response.status !== 429 ? "refused" : "unanswered";
  } catch {
    return "unanswered";
  }
}

/** What became of a run that was sent. */
export type Submitted =
  | { readonly kind: "stored"; readonly reply: Outputs["play"]["submit"] }
  | { readonly kind: "refused"; readonly words: string }
  | { readonly kind: "unanswered" };

/** Sends a run, whose id makes sending it again harmless. A refusal comes in the server's own words. */
export async function submitRun(run: Inputs["play"]["submit"]): Promise<Submitted> {
  try {
    const response = await fetch("/api/trpc/play.submit", asChange(run));
    if (response.status >= 500) return { kind: "unanswered" };
    const body = (await response.json()) as
      | { readonly result: { readonly data: Outputs["play"]["submit"] } }
      | { readonly error: { readonly message: string } };
    return "result" in body
      ? { kind: "stored", reply: body.result.data }
      : { kind: "refused", words: body.error.message };
  } catch {
    return { kind: "unanswered" };
  }
}
