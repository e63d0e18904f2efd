import { expect, test } from "vitest";

test("a level is read without trying to turn text into code", async () => {
  const compile = globalThis.Function;
  const tried: unknown[] = [];
  globalThis.Function = class extends compile {
    constructor(...texts: string[]) {
      super(...texts);
      tried.push(texts);
    }
  } as FunctionConstructor;
  try {
    // Now and not above: schemas ask as they are made.
    const { parseLevel } = await import("./parse-level.ts");
    expect(parseLevel({ format: 1 }).ok).toBe(false);
  } finally {
    globalThis.Function = compile;
  }
  expect(tried).toEqual([]);
});
