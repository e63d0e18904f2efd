import "server-only";
import { weightWords } from "../../../mistakes/weight.en.ts";
import { say } from "../../../writing/say.ts";
import { lastLinkNumberWords } from "../last-link-number.en.ts";
import type { LastLink } from "../traced-link.ts";

export const words = (drawn: LastLink) => {
  const { ids, pen } = drawn.chain;
  return lastLinkNumberWords(drawn, {
    first: weightWords(drawn.chain),
    ask: say`How fast does the cost change when ${pen.quantity(ids.w)} is nudged?`,
    look: say`read ${pen.quantity(ids.before)} where the weight starts`,
    reason: "The activation that the weight is multiplied by",
  });
};
