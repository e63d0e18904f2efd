import { parseLevel } from "@nn/level-kit";
import { afterEach, expect, test, vi } from "vitest";
import { documentOf } from "./document.ts";
import { newDraft } from "./new-draft.ts";

afterEach(() => vi.unstubAllGlobals());

test("a level can be begun where a browser has no randomUUID: over http from another machine", () => {
  const { crypto } = globalThis;
  vi.stubGlobal("crypto", { getRandomValues: (into: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(into) });
  const [one, other] = [newDraft(), newDraft()];
  expect(one.id).not.toBe(other.id);
  expect(parseLevel(documentOf(one)).ok).toBe(true);
});
