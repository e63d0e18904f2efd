import { expect, test } from "vitest";
import { fromStored, type KeptRun, readText, textOf, toStored } from "./kept-run.ts";
import { kinds, startOf } from "./network.ts";

const runOf = (kind: KeptRun["kind"]): KeptRun => ({
  kind,
  seed: 7,
  network: startOf(kind, 7),
  reports: [
    { steps: 0, of: 12_520, cost: Number.NaN, accuracy: 0.1 },
    { steps: 313, of: 12_520, cost: 0.7, accuracy: 0.86 },
  ],
});

test.each(kinds)("a run with %s comes back from its text exactly", (kind) => {
  const run = runOf(kind);
  const { network, ...rest } = readText(textOf(run)) as KeptRun;
  expect(rest).toEqual({ kind, seed: run.seed, reports: run.reports });
  expect(network.parameters).toEqual(run.network.parameters);
  expect(network.layers).toEqual(run.network.layers);
});

test.each(kinds)("a run with %s comes back from a browser's storage exactly", (kind) => {
  const { network, ...rest } = fromStored(structuredClone(toStored(runOf(kind)))) as KeptRun;
  expect(rest).toEqual({ kind, seed: 7, reports: runOf(kind).reports });
  expect(network.parameters).toEqual(runOf(kind).network.parameters);
});

test.each([undefined, null, 5, {}, { ...toStored(runOf("relu")), parameters: new Float64Array(3) }])(
  "what was stored by somebody else is no run: %o",
  (stored) => {
    expect(fromStored(stored)).toBeUndefined();
  },
);

const changed = (change: object) => JSON.stringify({ ...JSON.parse(textOf(runOf("relu"))), ...change });
test.each([
  { name: "no JSON", text: "a picture, say" },
  { name: "another version", text: changed({ format: "nudge-digits-2" }) },
  { name: "another kind than its network", text: changed({ kind: "sigmoid" }) },
  { name: "no seed", text: changed({ seed: "7" }) },
  { name: "another network", text: changed({ network: "1~1_1s~q~1_1" }) },
  { name: "reports of something else", text: changed({ reports: [[1, 2, 3, 4]] }) },
  { name: "no reports", text: changed({ reports: 5 }) },
])("refuses a text with $name", ({ text }) => {
  expect(readText(text)).toBeUndefined();
});
