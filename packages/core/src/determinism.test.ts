import { expect, test } from "vitest";
import { assembled } from "./assembled/assembled.ts";
import { fingerprintOfRunner, fingerprints } from "./determinism.ts";
import { straight } from "./straight/straight.ts";

// Written down from Node 24 and found the same in Chromium 156. A change of arithmetic changes them on purpose; then
// they are taken anew, and every stored replay must still hold.
const known = {
  exp: "69a4bb4f5d3f8619",
  expm1: "37782ae05e7a28b3",
  log: "a3147af60acff343",
  log1p: "1031876ad5e5bf6f",
  sigmoid: "cfbbb2551c220ee2",
  sigmoidSlope: "b90c82171692c796",
  softplus: "188bb7722a136fb6",
  tanh: "46de4a14aa04bce8",
  tanhSlope: "e505db17d034b221",
  gradients: "a1e4d2a646747eb1",
  descents: "b8c0ba236a9cc8bf",
};

test("[M5] the bits of every function and gradient are those written down", () => {
  expect(fingerprints()).toEqual(known);
});

test("[M5] the fingerprint sees a change of one bit in one of its inputs", () => {
  expect(fingerprints(1000)).not.toEqual(fingerprints(1001));
});

test("[M5 BP8] whatever runs a plan, the bits of costs and gradients are those written down", () => {
  const runners = [undefined, straight, assembled];
  expect(runners.map((runnerFor) => fingerprintOfRunner(1000, runnerFor))).toEqual(
    runners.map(() => "390196ec88250678"),
  );
});
