import { describe, expect, test } from "vitest";
import { requestEffort } from "../../exercise/effort.ts";
import { say } from "../../writing/say.ts";
import type { Submission } from "../kind.ts";
import { order } from "./mark.ts";
import type { OrderPart } from "./part.ts";

const nothingElse: Submission = {
  parts: [],
  part: (id) => {
    throw new RangeError(`there is no part ${id}`);
  },
  answer: () => "",
  isWrong: () => false,
  effort: requestEffort(),
};

describe("another right choice", () => {
  const words = { because: say`yes`, otherwise: say`no`, hints: [[], [], []] as const, lookAt: [] };
  const part: OrderPart = {
    ...words,
    kind: "order",
    id: "road",
    options: ["o1", "o2", "o3"],
    right: ["o1", "o2"],
    alsoRight: [["o3"]],
    isFree: true,
    isWhole: false,
    wrongs: [],
  };

  test.each([
    ["o1 o2", "correct"],
    ["o2 o1", "correct"],
    ["o3", "correct"],
    ["o3 o1", "incorrect"],
    ["o1", "incorrect"],
  ])("%s is %s", (answer, kind) => {
    expect(order.mark(part, answer, nothingElse).kind).toBe(kind);
  });
});
