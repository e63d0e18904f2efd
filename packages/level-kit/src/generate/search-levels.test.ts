import { describe, expect, test } from "vitest";
import { parseLevel } from "../document/parse-level.ts";
import { winningLog } from "../solve/winning-log.ts";
import { oneWeight } from "../testing/levels.ts";
import { validate } from "../validate/validate.ts";
import type { Label } from "./make-level.ts";
import { searchLevels } from "./search-levels.ts";
import { uuidOf } from "./uuid-of.ts";
import type { Wishes } from "./wishes.ts";
import { wrongLogs } from "./wrong-logs.ts";

const label: Label = { id: oneWeight.id, slug: "draft", teaches: "gradient-descent", text: oneWeight.text };
const chain: Wishes = {
  sizes: [1, 1, 1],
  activations: ["tanh", "identity"],
  knobs: 2,
  examples: 1,
  par: [3, 5],
  steps: [0.25, 0.5],
};
const found = (wishes: Wishes, seed = 1, count = 3) => {
  const list = [];
  for (const each of searchLevels(wishes, { label, seed, tries: 2_000 })) {
    list.push(each);
    if (list.length === count) break;
  }
  return list;
};

describe("[G1] what is found is as wished, and breaks no rule", () => {
  test.each<{ name: string; wishes: Wishes }>([
    { name: "a chain", wishes: chain },
    {
      name: "values within 0 and 1",
      wishes: { ...chain, activations: ["sigmoid", "sigmoid"], unit: true, steps: [0.5, 1] },
    },
    { name: "in ink", wishes: { ...chain, mode: "ink" } },
    { name: "in fog", wishes: { ...chain, mode: "fog" } },
    { name: "with a ceiling", wishes: { ...chain, knobs: 3, ceiling: true } },
    {
      name: "ReLUs, away from their kinks",
      wishes: { ...chain, sizes: [2, 2, 1], activations: ["relu", "identity"], knobs: 4 },
    },
    { name: "a reader who is stopped", wishes: { ...chain, knobs: 3, reader: "stops" } },
    { name: "reading that pays", wishes: { ...chain, knobs: 3, reader: "wins", share: 0.6 } },
    { name: "knobs that are named", wishes: { ...chain, knobs: ["w2.0.0", "b1.0"] } },
    { name: "a way uphill", wishes: { ...chain, knobs: 3, uphill: [1, 3] } },
  ])("$name", ({ wishes }) => {
    const list = found(wishes);
    expect(list).toHaveLength(3);
    for (const { level, report } of list) {
      expect(parseLevel(JSON.parse(JSON.stringify(level)))).toEqual({ ok: true, value: level });
      const wrong = wrongLogs(level, report.log).map(({ slip, log }) => ({ why: slip, log }));
      expect(validate({ level, solutions: [winningLog(level, report.log)], wrong })).toEqual([]);
      expect(report.par).toBeGreaterThanOrEqual(wishes.par[0]);
      expect(report.par).toBeLessThanOrEqual(wishes.par[1]);
      expect(level.mode).toBe(wishes.mode);
      if (wishes.unit)
        for (const { input, target } of level.examples)
          for (const value of [...input, ...target]) expect(value >= 0 && value <= 1).toBe(true);
      if (wishes.reader === "stops") expect(report.reader.end).toBe("stopped");
      if (wishes.share !== undefined && report.prober.end === "solved")
        expect(report.reader.ink).toBeLessThanOrEqual(wishes.share * report.prober.ink);
      if (wishes.uphill) expect(report.uphill).toBeGreaterThan(0);
      if (typeof wishes.knobs !== "number") expect(level.knobs.map(({ parameter }) => parameter)).toEqual(wishes.knobs);
    }
  });
});

test("[G2] the same seed finds the same levels after the same tries, another one others", () => {
  expect(found(chain)).toEqual(found(chain));
  expect(found(chain, 2)[0]?.level.network).not.toEqual(found(chain)[0]?.level.network);
});

test("[G2] a uuid is made from a text alone, and is one", () => {
  const [one, other] = [uuidOf("daily 2026-11-28"), uuidOf("daily 2026-11-29")];
  expect(uuidOf("daily 2026-11-28")).toBe(one);
  expect(other).not.toBe(one);
  for (const id of [one, other])
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});
