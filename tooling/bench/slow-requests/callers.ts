import { families } from "../../../packages/exercises/src/index.ts";
import { type Chance, pick } from "../slow-formulas/texts.ts";

/** Somebody who sends: an address and a cookie, with a question of each family once it was asked for. */
export interface Caller {
  readonly headers: Readonly<Record<string, string>>;
  readonly tokens: Map<string, string>;
}

/** An address of its own, or the limits of one address would be all that is met. */
export const someAddress = (chance: Chance): string =>
  `10.${Math.floor(chance() * 256)}.${Math.floor(chance() * 256)}.${Math.floor(chance() * 256)}`;

/** A newcomer who has begun. */
export async function newCaller(address: string, chance: Chance): Promise<Caller> {
  const from = { "x-forwarded-for": someAddress(chance) };
  const begun = await fetch(`${address}/api/trpc/learner.begin`, {
    method: "POST",
    headers: { ...from, "content-type": "application/json" },
    body: "{}",
  });
  await begun.text();
  return { headers: { ...from, cookie: begun.headers.get("set-cookie")?.split(";")[0] ?? "" }, tokens: new Map() };
}

/** A caller's question of a family. */
export async function tokenOf(address: string, { headers, tokens }: Caller, family: string): Promise<string> {
  const known = tokens.get(family);
  if (known !== undefined) return known;
  const input = encodeURIComponent(JSON.stringify({ family, form: "whole" }));
  const next = await fetch(`${address}/api/trpc/exercise.next?input=${input}`, { headers });
  const { result } = (await next.json()) as { result?: { data: { token: string } } };
  const token = result?.data.token ?? "";
  tokens.set(family, token);
  return token;
}

/** Asks for a question of each family; returns how many there are. */
export async function askForEach(address: string, caller: Caller): Promise<number> {
  for (const { id } of families) await tokenOf(address, caller, id);
  return families.length;
}

/** Stores one answer. */
export async function answerOnce(address: string, caller: Caller, chance: Chance): Promise<void> {
  const token = await tokenOf(address, caller, "last-weight");
  const stored = await fetch(`${address}/api/trpc/exercise.submit`, {
    method: "POST",
    headers: { ...caller.headers, "content-type": "application/json" },
    body: JSON.stringify({ id: someUuid(chance), token, answers: { whole: "1" } }),
  });
  if (!stored.ok) throw new Error(`an answer was not stored: ${await stored.text()}`);
}

export const someUuid = (chance: Chance): string => {
  const hex = (length: number) => Array.from({ length }, () => pick(chance, [..."0123456789abcdef"])).join("");
  return `0190a8a0-${hex(4)}-7${hex(3)}-8${hex(3)}-${hex(12)}`;
};
