import "server-only";
import { askChoice } from "../../../parts/choice/ask.ts";
import type { Draft } from "../../../parts/draft.ts";
import type { DerivationWords } from "./derivation.en.ts";
import type { Derivation } from "./derivation.ts";

/** "Which line is the first that is wrong?" */
export const askLine = ({ lines, at, slip }: Derivation, words: DerivationWords): Draft =>
  askChoice({
    id: "line",
    words: words.line,
    lookAt: slip.lookAt,
    candidates: lines.map(({ shown, lights }, i) => ({
      label: [shown],
      lights,
      ...(i === at ? {} : { mistake: { ...words.otherLine(i), lookAt: lights } }),
    })),
    isInOrder: true,
  });
