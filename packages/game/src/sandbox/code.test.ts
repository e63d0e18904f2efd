import { createNetwork, toText } from "@nn/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sandboxCode, sandboxIn } from "./code.ts";
import { EMPTY } from "./sandbox.ts";
import { sandboxes } from "./sandboxes.test-data.ts";

describe("the code of a sandbox", () => {
  test("is short, and stands in an address as it is", () => {
    const code = sandboxCode(EMPTY);
    expect(code).toBe("1!1~2_2s_1s~q~1_-.5_.5_1_0_0_1_-1_0!.1!1_0_1!0_1_0");
    expect(new URL(`https://nudge.example/#${code}`).hash).toBe(`#${code}`);
  });

  test("gives back every sandbox, number for number", () => {
    fc.assert(
      fc.property(sandboxes, (sandbox) => {
        const code = sandboxCode(sandbox);
        expect(sandboxIn(code)).toEqual(sandbox);
        expect(new URL(`https://nudge.example/#${code}`).hash).toBe(`#${code}`);
      }),
    );
  });

  test("is read from any text without a fault, and what it says is a sandbox", () => {
    const good = sandboxCode(EMPTY);
    fc.assert(
      fc.property(fc.nat(good.length), fc.nat(6), fc.string({ maxLength: 6 }), (at, cut, put) => {
        const read = sandboxIn(good.slice(0, at) + put + good.slice(at + cut));
        if (read) expect(sandboxIn(sandboxCode(read))).toEqual(read);
      }),
    );
  });

  const network = (inputs: number, ...neurons: number[]) => {
    const sizes = [inputs, ...neurons];
    const zeros = (count: number) => Array.from({ length: count }, () => 0);
    return toText(
      createNetwork({
        inputs,
        layers: neurons.map((count) => ({ neurons: count, activation: "tanh" as const })),
        weights: neurons.map((count, at) => zeros(count).map(() => zeros(sizes[at] as number))),
        biases: neurons.map(zeros),
      }),
    );
  };
  const one = network(1, 1);

  test("reads the largest network", () => {
    const row = "0_0_0_0_1_1_1_1";
    expect(sandboxIn(`1!${network(4, 4, 4, 4)}!.1!${Array(8).fill(row).join("!")}`)?.examples).toHaveLength(8);
  });

  test.each([
    ["nothing", ""],
    ["no layer", "1!1~1~q~!.1!0_0"],
    ["another version", `2!${one}!.1!0_0`],
    ["no examples", `1!${one}!.1`],
    ["nine examples", `1!${one}!.1${"!0_0".repeat(9)}`],
    ["an example that is too short", `1!${one}!.1!0`],
    ["a word for a number", `1!${one}!.1!0_a`],
    ["a step of 0", `1!${one}!0!0_0`],
    ["a step of 11", `1!${one}!11!0_0`],
    ["five neurons", `1!${network(5, 1)}!.1!0_0_0_0_0_0`],
    ["five layers", `1!${network(1, 1, 1, 1, 1)}!.1!0_0`],
    ["a weight of 1,001", "1!1~1_1s~q~1001_0!.1!0_0"],
    ["another cost", "1!1~1_1s~c~1_0!.1!0_0"],
    ["a leak of its own", "1!1~1_1l.2~q~1_0!.1!0_0"],
    ["five thousand characters", `1!${one}!.1!0_${"0".repeat(5_000)}`],
  ])("is none with %s", (_, code) => {
    expect(sandboxIn(code)).toBeUndefined();
  });
});
