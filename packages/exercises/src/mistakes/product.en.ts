import "server-only";
import type { Chain } from "../scenes/chain.ts";
import { say } from "../writing/say.ts";

/** About the mistakes that no single factor shows. */
export const productMistakeWords = ({ ids: { a }, pen }: Chain) => ({
  "missing-cost": say`This says how fast ${pen.quantity(a)} moves. The path goes on to the cost: one more factor, ${pen.slope("C", a)}.`,
  "added-up": say`Along one path the factors multiply: each link passes on a share of what it is handed. Sums come in only where paths meet.`,
});
