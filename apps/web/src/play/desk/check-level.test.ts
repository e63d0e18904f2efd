import { join } from "node:path";
import { expect, test } from "vitest";
import { type Check, checkLevel } from "./check-level.ts";
import { placeOf, readLevel } from "./level-on-disk.ts";

const root = join(import.meta.dirname, "../../../../..");
const place = placeOf(root, "mirror");
if (!place) throw new Error("Mirror is gone");
const disk = readLevel(place);
const last = (of: typeof disk) => [...checkLevel(of, new Map())].at(-1) as Check;
const changed = (path: string, from: RegExp, to: string) => ({
  ...disk,
  files: disk.files.map(([file, text]) => [file, file === path ? String(text).replace(from, to) : text] as const),
});

test("a good level breaks no rule, and its report is the solver's", () => {
  const { own, others, reports } = last(disk);
  expect({ own, others }).toEqual({ own: [], others: [] });
  expect(reports[0]).toMatchObject({ par: 3, proved: true });
});

test("what is wrong with the level stands apart from the rest of its pack", () => {
  const { own, others } = last(changed("levels/mirror.level.json", /"par": 3/, '"par": 2'));
  expect(own).toMatchObject([{ code: "other-par", par: 2, proved: 3 }]);
  expect(others).toEqual([]);
  const beside = last(changed("levels/whisper.level.json", /"slug": "whisper"/, '"slug": "whispers"'));
  expect(beside).toMatchObject({ own: [], others: [{ file: "levels/whisper.level.json" }] });
});

test("what needs no search is said first, and then what each start shows", () => {
  const steps = [
    ...checkLevel(
      changed(
        "levels/mirror.level.json",
        /"title": "Mirror",\s*"goal": "[^"]*"/,
        '"title": "Mirror", "goal": "$\\\\frac{$"',
      ),
      new Map(),
    ),
  ];
  expect(steps[0]).toMatchObject({ own: [{ rule: "V17", path: "level.text.en.goal" }], reports: [] });
  expect(steps.map(({ reports }) => reports.length)).toEqual([0, 1, 2, 3]);
});
