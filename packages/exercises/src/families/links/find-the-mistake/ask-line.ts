import "server-only";
import { askChoice } from "../../../parts/choice/ask.ts";
import type { Draft } from "../../../parts/draft.ts";
import type { DerivationWords } from "./derivation.en.ts";
import type { Derivation } from "./derivation.ts";

/** "Which line is the first that is wrong?" */
export const askLine = ({ lines, at, slip, isCarried }: Derivation, words: DerivationWords): Draft => {
  const otherLine = (i: number) =>
    isCarried && i > at
      ? { name: "line-follows", ...words.carriedLine(i) }
      : { name: "line-is-right", ...words.rightLine(i) };
  return askChoice({
    id: "line",
    words: words.line,
    lookAt: slip.lookAt,
    candidates: lines.map(({ shown, lights }, i) => ({
      label: [shown],
      lights,
      ...(i === at ? {} : { mistake: { ...otherLine(i), lookAt: lights } }),
    })),
    isInOrder: true,
  });
};
