// @vitest-environment jsdom
import { afterEach, expect, test } from "vitest";
import { leaveAsFirstRelease } from "@/kept/testing/first-release.ts";
import { runningSession } from "./running-session.ts";

afterEach(() => sessionStorage.clear());

test("a session of the first release goes on where it stood", () => {
  leaveAsFirstRelease();
  const session = runningSession.read();
  expect(session?.at).toBe("2026-11-28T04:27:23.292Z");
  expect(session?.outcomes).toEqual(["left"]);
  expect(session?.recalls).toEqual([]);
  expect(session?.items[1]).toMatchObject({ family: "weighted-sum", reason: { kind: "next" } });
});

test.each([
  { name: "more outcomes than exercises", stored: { items: [], outcomes: ["right"], at: "now" } },
  { name: "an outcome that is none", stored: { items: [], outcomes: ["won"], at: "now" } },
  { name: "an exercise without a family", stored: { items: [{ title: "t" }], outcomes: [], at: "now" } },
])("$name is no session", ({ stored }) => {
  sessionStorage.setItem("nudge-session-1", JSON.stringify(stored));
  expect(runningSession.read()).toBeUndefined();
});
