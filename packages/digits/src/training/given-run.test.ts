import { expect, test } from "vitest";
import { pictureOf } from "../shift.ts";
import { readSet } from "../testing/read-set.ts";
import { givenDigit, givenRun } from "./given-run.ts";
import { accuracyOn } from "./run.ts";
import { scheduleOf, stepsIn } from "./schedule.ts";

const heldOut = readSet("held-out.bin");

test("the network that is given reads as many held-out digits as its last report says, and at least 93 %", () => {
  const { kind, network, reports } = givenRun();
  const last = reports.at(-1);
  expect(accuracyOn(network, heldOut)).toBe(last?.accuracy);
  expect(last?.accuracy).toBeGreaterThanOrEqual(0.93);
  expect(last?.steps).toBe(stepsIn(scheduleOf(kind), 10_000));
});

test("the digit beside it is one of the held-out ones", () => {
  expect(givenDigit.picture).toEqual(pictureOf(heldOut, givenDigit.digit));
  expect(givenDigit.label).toBe(heldOut.labels[givenDigit.digit]);
});
