import { expect, test } from "vitest";
import { fingerprints } from "./determinism.ts";

// Written down from Node 24 and found the same in Chromium 156. A change of arithmetic changes them on purpose; then
// they are taken anew, and every stored replay must still hold.
const known = {
  exp: "b06b43d8e177f007",
  expm1: "1c532b247f137e8c",
  log: "a3147af60acff343",
  log1p: "1031876ad5e5bf6f",
  sigmoid: "242cf7097623fd31",
  sigmoidSlope: "485110e3316e91a7",
  softplus: "8a9305ab4f8f2f62",
  tanh: "11716ec22cb9c2b9",
  tanhSlope: "5bfee8da07901dcb",
  gradients: "f3571cb796152965",
  descents: "2d4ad4a62dcc31a9",
};

test("[M5] the bits of every function and gradient are those written down", () => {
  expect(fingerprints()).toEqual(known);
});

test("[M5] the fingerprint sees a change of one bit in one of its inputs", () => {
  expect(fingerprints(1000)).not.toEqual(fingerprints(1001));
});
