import { describe, expect, test } from "vitest";
import { diceOf } from "../../exercise/dice.ts";
import { say } from "../../writing/say.ts";
import { askProduct } from "./ask-product.ts";
import type { OrderPart } from "./part.ts";

const words = {
  label: [],
  because: [],
  otherwise: [],
  hints: [[], [], []],
  mistakes: { short: { title: "Too short", explanation: [] } },
} as const;

const tray = (...keys: readonly string[]) =>
  askProduct({
    id: "tray",
    words,
    lookAt: [],
    factors: keys.map((key) => ({ key, label: say`${key}` })),
    right: ["a", "b"],
    alsoRight: [["long"]],
    ends: { first: "", last: "" },
    mistakes: { short: { fits: (taken) => taken.join() === "b", example: ["b"] } },
  }).ask(diceOf(8));

describe("a tray of factors", () => {
  test("tells right ones and mistakes in ids that were told in keys", () => {
    const { question, part } = tray("a", "b", "long");
    const { right, alsoRight, wrongs, isFree, isWhole } = part as OrderPart;
    const options = "options" in question ? question.options : [];
    const idOf = (key: string) =>
      options.find(({ label }) => label[0] && "text" in label[0] && label[0].text === key)?.id;
    expect(right).toEqual([idOf("a"), idOf("b")]);
    expect(alsoRight).toEqual([[idOf("long")]]);
    expect({ isFree, isWhole }).toEqual({ isFree: true, isWhole: false });
    const [short] = wrongs;
    expect(short?.example).toEqual([idOf("b")]);
    expect(short?.fits([idOf("b") ?? ""])).toBe(true);
    expect(short?.fits([idOf("a") ?? ""])).toBe(false);
  });

  test("with two factors of the same key cannot be told apart and is refused", () => {
    expect(() => tray("a", "b", "long", "a")).toThrow(RangeError);
  });

  test("without a factor that is right is refused", () => {
    expect(() => tray("a", "long")).toThrow(RangeError);
  });
});
