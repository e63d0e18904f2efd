// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Answer, Ask } from "./beside.ts";

/** Answers with the formula itself in a tag, as a worker does with KaTeX. */
class Beside {
  static asked: Ask[] = [];
  static isBroken = false;
  onmessage: ((event: { readonly data: Answer }) => void) | null = null;
  onerror: ((error: unknown) => void) | null = null;
  terminate() {}
  postMessage(ask: Ask) {
    Beside.asked.push(ask);
    queueMicrotask(() => {
      if (Beside.isBroken) this.onerror?.(new Error("no such script"));
      else this.onmessage?.({ data: { id: ask.id, html: ask.formulas.map(({ tex }) => `<i>${tex}</i>`) } });
    });
  }
}

/** Each test begins as a visit does, with nothing typeset. */
const visit = () => import("./typesetting.ts");

beforeEach(() => {
  vi.resetModules();
  Beside.asked = [];
  Beside.isBroken = false;
});
afterEach(() => vi.unstubAllGlobals());

const square = { tex: "x^2", display: false };

describe("formulas are typeset", () => {
  test("beside the page, and each only once", async () => {
    vi.stubGlobal("Worker", Beside);
    const { typeset, typesetOf } = await visit();
    expect(typesetOf(square)).toBeUndefined();
    await typeset([square, square]);
    await typeset([square, { tex: "y", display: false }]);
    expect(typesetOf(square)).toBe("<i>x^2</i>");
    expect(Beside.asked.map(({ formulas }) => formulas.map(({ tex }) => tex))).toEqual([["x^2"], ["y"]]);
  });

  test("on a line of their own otherwise than within one", async () => {
    vi.stubGlobal("Worker", Beside);
    const { typeset, typesetOf } = await visit();
    await typeset([square]);
    expect(typesetOf({ ...square, display: true })).toBeUndefined();
  });

  test.each([
    ["has no workers", () => vi.stubGlobal("Worker", undefined)],
    [
      "cannot load one",
      () => {
        vi.stubGlobal("Worker", Beside);
        Beside.isBroken = true;
      },
    ],
  ])("in the page where a browser %s", async (_, arrange) => {
    arrange();
    const { typeset, typesetOf } = await visit();
    await typeset([square]);
    const holder = document.createElement("p");
    holder.innerHTML = typesetOf(square) ?? "";
    expect(holder.querySelector("math msup")?.textContent).toBe("x2");
  });

  test("in the page each only once, too", async () => {
    vi.stubGlobal("Worker", undefined);
    const { typeset, typesetOf } = await visit();
    const made = vi.spyOn((await import("katex")).default, "renderToString");
    await typeset([square]);
    expect(typesetOf(square)).toBe(typesetOf(square));
    expect(made.mock.calls.map(([tex]) => tex)).toEqual(["x^2"]);
  });
});
