import { expect, test } from "vitest";
import { sampler } from "./log.ts";

test("of many failures of one kind the first five in a minute are told, and then how many were not", () => {
  let now = 0;
  const sample = sampler(() => now);
  const told = Array.from({ length: 1_000 }, () => sample("the database does not answer")).filter(
    ({ isTold }) => isTold,
  );
  expect(told).toHaveLength(5);
  expect(sample("something else")).toEqual({ isTold: true, passedOver: 0 });
  now += 60_000;
  expect(sample("the database does not answer")).toEqual({ isTold: true, passedOver: 995 });
});
