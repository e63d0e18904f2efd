import { type ShownTicket, seedOf, solution, verifyToken } from "@nn/exercises/server";
import { tokenSecretOf } from "../secrets.ts";
import type { Site } from "./site.ts";

/** The right answers to a question, by part: known to whoever has the site's secret, and shown to nobody. */
export async function rightAnswersTo(site: Site, token: string): Promise<Record<string, string>> {
  const secret = await tokenSecretOf(site.store());
  const ticket: ShownTicket | undefined = verifyToken(secret, token);
  if (!ticket) throw new Error("the site does not know its own token");
  const { answers } = solution(ticket.family, seedOf(secret, ticket));
  return Object.fromEntries(Object.entries(answers).map(([id, { plain }]) => [id, plain]));
}
