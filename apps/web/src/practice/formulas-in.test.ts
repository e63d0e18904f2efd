import type { Question } from "@nn/exercises";
import { describe, expect, test } from "vitest";
import { formulasIn } from "./formulas-in.ts";

const texts = (said: unknown) => formulasIn(said).map(({ tex }) => tex);

describe("the formulas in what the server says", () => {
  test("are those within a line, with a slash and large as well", () => {
    const fraction = "\\frac{\\partial C}{\\partial w}";
    expect(texts({ prompt: [{ text: "Find " }, { tex: fraction, plain: "dC/dw" }] })).toEqual([
      fraction,
      "\\partial C/\\partial w",
      `\\displaystyle ${fraction}`,
      "\\displaystyle \\partial C/\\partial w",
    ]);
  });

  test("are the sides of one that has a line of its own, and their signs", () => {
    expect(texts([[{ tex: "z = w a + b", plain: "z = w a + b", display: true }]])).toEqual(
      expect.arrayContaining(["\\displaystyle z", "=", "\\displaystyle w a + b"]),
    );
  });

  test("are those on keys", () => {
    expect(texts({ keys: [{ latex: "\\sigma'", insert: "\\sigma'(#?)", plain: "s'", says: "slope" }] })).toEqual([
      "\\sigma'",
    ]);
  });

  test("are found wherever a question has any", () => {
    const formula = (tex: string) => ({ tex, plain: tex });
    const question: Pick<Question, "prompt" | "table" | "worked" | "parts"> = {
      prompt: [formula("p")],
      table: {
        caption: "",
        columns: [[formula("c")]],
        rows: [{ head: [formula("h")], cells: [{ given: [formula("g")] }, { part: "one" }, null] }],
      },
      worked: { lines: [[formula("l")]], left: 1 },
      parts: [
        { id: "one", kind: "number", label: [formula("n")], note: [formula("t")], keys: [] },
        { id: "two", kind: "choice", label: [], options: [{ id: "o", label: [formula("o")] }] },
      ],
    };
    expect(texts(question)).toEqual(expect.arrayContaining(["p", "c", "h", "g", "l", "n", "t", "o"]));
  });
});
