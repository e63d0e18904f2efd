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

  const refusal = (draft: ReturnType<typeof askCount>, answer: string) =>
    number.mark(draft.ask(diceOf(1)).part as NumberPart, answer, alone);

  test.each([
    { answer: "60 weights", word: "weights", suggestion: "60" },
    { answer: "6·10 Pfade.", word: "Pfade", suggestion: "6·10" },
    { answer: "about 60", word: "about", suggestion: "60" },
    { answer: "ca. 60", word: "ca", suggestion: "60" },
  ])("a count stands alone: of $answer only the number is offered", ({ answer, word, suggestion }) => {
    const why = `Write the number alone, without “${word}”.`;
    expect(refusal(askCount(model), answer)).toMatchObject({ kind: "unreadable", why, suggestion });
  });

  test("a word behind what is measured may say which way it goes, so nothing is offered", () => {
    const verdict = refusal(askNumber(model), "60 down");
    expect(verdict).toMatchObject({ kind: "unreadable", why: "Here a number is asked for, and “down” is none." });
    expect(verdict).not.toHaveProperty("suggestion");
    expect(refusal(askNumber(model), "environ 60")).toMatchObject({ kind: "unreadable", suggestion: "60" });
  });

  test.each([
    ["twelve", "12"],
    ["60 percent", "%"],
  ])("in %s a word stands for %s", (answer, suggestion) => {
    expect(refusal(askNumber(model), answer)).toMatchObject({ kind: "unreadable", suggestion });
  });
});
