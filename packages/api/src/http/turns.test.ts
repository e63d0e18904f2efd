import { expect, test } from "vitest";
import { takingTurns } from "./turns.ts";

/** Pieces of work that note who did them. */
function noted() {
  const order: string[] = [];
  const turns = takingTurns();
  const work = async (caller: string) => {
    await turns(caller);
    order.push(caller);
  };
  return { order, work };
}

const round = () => new Promise<void>((resolve) => setImmediate(resolve));

test("who comes alone begins at once", async () => {
  const { work, order } = noted();
  let hasGoneRound = false;
  setImmediate(() => {
    hasGoneRound = true;
  });
  await work("a");
  expect(order).toEqual(["a"]);
  expect(hasGoneRound).toBe(false);
  await round();
  await round();
  await work("b");
  expect(order).toEqual(["a", "b"]);
});

test("between two pieces the event loop goes round", async () => {
  const { work, order } = noted();
  const seen: number[] = [];
  const all = Promise.all(Array.from({ length: 4 }, () => work("a")));
  while (order.length < 4) {
    seen.push(order.length);
    await round();
  }
  await all;
  expect(new Set(seen).size).toBeGreaterThanOrEqual(3);
});

test("who has sent many waits for oneself, and others have their turn", async () => {
  const { work, order } = noted();
  const many = Array.from({ length: 20 }, () => work("many"));
  await Promise.all([work("one"), work("two")]);
  expect(order.length).toBeLessThanOrEqual(5);
  await Promise.all(many);
  expect(order.filter((caller) => caller === "many")).toHaveLength(20);
});
