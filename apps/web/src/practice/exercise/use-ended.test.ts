import { expect, test } from "vitest";
import { carriedTo } from "./use-ended.ts";

const part = (id: string, kind: string) => ({ id, kind, label: [] }) as never;

test("what was typed goes on into the fields of the next question, and what was chosen does not", () => {
  const parts = [part("whole", "expression"), part("slope", "number"), part("which", "choice"), part("order", "order")];
  const answers = { whole: "2(a-y)", slope: "0.5", which: "b", order: "a b", gone: "1" };
  expect(carriedTo({ parts }, answers)).toEqual({ whole: "2(a-y)", slope: "0.5" });
});
