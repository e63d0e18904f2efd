import type { AppRouter } from "@nn/api";
import type { inferRouterInputs, inferRouterOutputs } from "@trpc/server";
import { asChange } from "@/trpc/change.ts";
import { words } from "./words.en.ts";

type Inputs = inferRouterInputs<AppRouter>["data"];
type Outputs = inferRouterOutputs<AppRouter>["data"];

export type Kept = NonNullable<Outputs["kept"]>;

/** What the server gave, or in words why it did not. */
export type Reply<T> = { readonly ok: true; readonly data: T } | { readonly ok: false; readonly why: string };

export const ask = <Name extends "kept" | "export">(name: Name): Promise<Reply<Outputs[Name]>> =>
  call(`data.${name}`, { method: "GET" }, words.noAnswer);

type Change = Exclude<keyof Outputs, "kept" | "export">;

export const send = <Name extends Change>(name: Name, input: Inputs[Name]): Promise<Reply<Outputs[Name]>> =>
  call(`data.${name}`, asChange(input ?? {}), words.noAnswerToChange);

/**
 * The same for what must not be lost with its answer: this browser has a cookie first, and is known by it when it asks
 * again.
 */
export async function sendKnown<Name extends Change>(name: Name, input: Inputs[Name]): Promise<Reply<Outputs[Name]>> {
  const begun = await call("learner.begin", asChange({}), words.noAnswerToChange);
  return begun.ok ? send(name, input) : begun;
}

/** Without the client's libraries: few come to this page, and it need not be heavier than others. */
async function call<T>(name: string, request: RequestInit, noAnswer: string): Promise<Reply<T>> {
  try {
    const response = await fetch(`/api/trpc/${name}`, request);
    // Our own server: the router's types are what it sends.
    const body = (await response.json()) as { result: { data: T } } | { error: { message: string } };
    return "result" in body ? { ok: true, data: body.result.data } : { ok: false, why: body.error.message };
  } catch {
    return { ok: false, why: noAnswer };
  }
}
