import { describe, expect, test } from "vitest";
import { diceOf } from "../../exercise/dice.ts";
import { requestEffort } from "../../exercise/effort.ts";
import { part } from "../../mistakes/titles.en.ts";
import { say } from "../../writing/say.ts";
import type { Submission } from "../kind.ts";
import { askCount, askNumber } from "./ask.ts";
import { number } from "./mark.ts";
import type { NumberPart } from "./part.ts";

const words = part({ label: say`n`, because: say`so`, otherwise: say`no`, hints: [say`1`, say`2`, say`3`] });
const alone: Submission = {
  parts: [],
  part: () => {
    throw new RangeError("nothing comes before");
  },
  answer: () => "",
  isWrong: () => false,
  effort: requestEffort(),
};
const model = { id: "n", value: 60, words, lookAt: [], mistakes: {} };
const kindOf = (draft: ReturnType<typeof askCount>, answer: string): string => {
  const verdict = number.mark(draft.ask(diceOf(1)).part as NumberPart, answer, alone);
  return verdict.kind === "incorrect" ? (verdict.mistake?.name ?? "incorrect") : verdict.kind;
};

describe("a number", () => {
  test.each(["60", "60.0", "6·10", "120/2", "6e1"])("a count of 60 may be written as %s", (answer) => {
    expect(kindOf(askCount(model), answer)).toBe("correct");
  });

  test.each(["61", "59", "60.5", "60.001", "62"])("%s is no count of 60, and nobody rounded it", (answer) => {
    expect(kindOf(askCount(model), answer)).toBe("incorrect");
  });

  test("what is measured may be rounded, a little", () => {
    expect(kindOf(askNumber(model), "61")).toBe("correct");
    expect(kindOf(askNumber(model), "62.5")).toBe("rounded-too-early");
  });
});
