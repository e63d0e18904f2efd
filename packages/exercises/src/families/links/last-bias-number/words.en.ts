import "server-only";
import { biasWords } from "../../../mistakes/bias.en.ts";
import { say } from "../../../writing/say.ts";
import { lastLinkNumberWords } from "../last-link-number.en.ts";
import type { LastLink } from "../traced-link.ts";

export const words = (drawn: LastLink) => {
  const { ids, pen } = drawn.chain;
  const [B, Z] = [pen.quantity(ids.b), pen.quantity(ids.z)];
  return lastLinkNumberWords(drawn, {
    first: biasWords(drawn.chain),
    ask: say`How fast does the cost change when ${B} is nudged?`,
    look: say`see that nothing stands between ${B} and ${Z}`,
    reason: "The bias is added as it is",
  });
};
