import type { LevelReport, PackIssue } from "@nn/level-kit";
import { expect, test } from "vitest";
import { type Checked, shown } from "./checker.ts";

const disk = { folder: "hills", file: "levels/a.level.json", files: [] };
const issue = (path: string): PackIssue => ({ rule: "V6", pack: "hills", file: disk.file, path, code: "not-a-file" });
const report = (par: number) => ({ par }) as LevelReport;
const checked = (change: Partial<Checked["check"]>, isWhole: boolean): Checked => ({
  check: { own: [], others: [], reports: [], ...change },
  of: disk,
  isWhole,
});
const before = checked({ own: [issue("level.par")], reports: [report(3), report(4)] }, true);

test("while nothing is found, what was found before stays; a report gives way to the new one of its start", () => {
  expect(shown(before, checked({}, false))).toEqual({ ...before, isWhole: false });
  expect(shown(before, checked({ reports: [report(5)] }, false))).toMatchObject({
    check: { own: before.check.own, reports: [{ par: 5 }, { par: 4 }] },
  });
});

test("what is found is shown at once, and at last only what is true of the save", () => {
  const found = checked({ own: [issue("level.target")] }, false);
  expect(shown(before, found)).toMatchObject({ check: { own: [{ path: "level.target" }] } });
  const whole = checked({ reports: [report(2)] }, true);
  expect(shown(before, whole)).toBe(whole);
  expect(shown("failed", found)).toBe(found);
  expect(shown(before, "failed")).toBe("failed");
});
