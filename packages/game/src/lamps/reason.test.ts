import { createNetwork, trace } from "@nn/core";
import { describe, expect, test } from "vitest";
import { oneWeight, twoByTwo } from "../testing/levels.ts";
import { reasonOf } from "./reason.ts";

const tracesOf = ({ network, examples }: typeof oneWeight, parameter: string) =>
  examples.map((example) => trace(createNetwork(network), example, parameter));
const told = (chains: ReturnType<typeof reasonOf>["chains"]) =>
  chains.map((chain) => chain.map(({ quantity, way }) => `${quantity} ${["falls", "stays", "rises"][way + 1]}`));

describe("the reason for what a tiny nudge does", () => {
  test("is the way of each quantity from the knob to the cost", () => {
    // w = 3, x = 1, y = 1: the output is above its target, so the cost rises with it.
    const { chains, outcome } = reasonOf(tracesOf(oneWeight, "w1.0.0"), 0);
    expect(told(chains)).toEqual([["w1.0.0 rises", "z1.0 rises", "a1.0 rises", "C rises"]]);
    expect(outcome).toBe("up");
  });

  test("turns round at a negative weight", () => {
    // w2.0.1 is −0.5, so raising w1.1.0 lowers z2.0; the output of the first example is below its target.
    const { chains } = reasonOf(tracesOf(twoByTwo, "w1.1.0"), 0);
    expect(told(chains)).toEqual([["w1.1.0 rises", "z1.1 rises", "a1.1 rises", "z2.0 falls", "a2.0 falls", "C rises"]]);
  });

  test("stops where a factor is 0", () => {
    const silent = { ...oneWeight, examples: [{ input: [0], target: [1] }] };
    const { chains, outcome } = reasonOf(tracesOf(silent, "w1.0.0"), 0);
    expect(told(chains)).toEqual([["w1.0.0 rises", "z1.0 stays", "a1.0 stays", "C stays"]]);
    expect(outcome).toBe("none");
  });

  test("counts the examples where they disagree, and the mean decides", () => {
    const { votes, outcome } = reasonOf(tracesOf(twoByTwo, "b2.0"), 0);
    // The first output is below its target of 0.85, the second above its target of 0.2 by less or more: the sum says.
    expect(votes).toEqual({ up: 1, down: 1, all: 2 });
    const sum = tracesOf(twoByTwo, "b2.0").reduce((total, { value }) => total + value, 0);
    expect(outcome).toBe(sum > 0 ? "up" : "down");
  });
});
