import { expect, test } from "vitest";
import { assembled } from "./assembled/assembled.ts";
import * as core from "./index.ts";
import { straight } from "./straight/straight.ts";

const [readme = ""] = Object.values(
  import.meta.glob<string>(["../README.md"], { query: "?raw", import: "default", eager: true }),
);
const examples = [...readme.matchAll(/```[jt]s\n([\s\S]*?)```/g)].map(([, code]) => code ?? "");
const given = { ...core, assembled, straight };

/** Runs an example with what it imports and what it takes for granted; gives what it prints, and what it promises to. */
function run(code: string, granted: object) {
  const printed: string[] = [];
  const names = { ...given, ...granted, console: { log: (value: unknown) => printed.push(String(value)) } };
  const imported = [...code.matchAll(/import \{ (.*) \} from/g)].flatMap(([, list]) => list?.split(", ") ?? []);
  const body = code.replaceAll(/^import .*$/gm, "");
  new Function(...Object.keys(names), `"use strict";${body}`)(...Object.values(names));
  const promised = [...code.matchAll(/^console\.log\(.*\); \/\/ (.*)$/gm)].map(([, line]) => line);
  return { imported, printed, promised };
}

test("[BP9 D6 P1 P2] every example of the README runs and prints what it promises", () => {
  const digit = { input: Array.from({ length: 784 }, (_, pixel) => (pixel % 5) / 4), target: [0, 1] };
  const small = core.initialNetwork({ inputs: 2, layers: [{ neurons: 1, activation: "sigmoid" }], seed: 1 });
  const pair = { input: [1, 2], target: [0] };
  let asked = 0;
  const ran = examples.map((code) =>
    run(code, {
      layers: [
        { neurons: 3, activation: "relu" },
        { neurons: 2, activation: "identity" },
      ],
      examples: [digit, digit],
      heldOut: [digit],
      pixels: digit.input,
      signal: {
        get aborted() {
          return ++asked > 5;
        },
      },
      ...(code.includes("new Engine(network") && { network: small }),
      ...(code.includes("gradientCheck(network") && {
        network: small,
        examples: [pair],
        gradient: core.gradientOf(small, [pair]),
      }),
    }),
  );
  expect(ran).toHaveLength(4);
  for (const { imported, printed, promised } of ran) {
    expect(Object.keys(given)).toEqual(expect.arrayContaining(imported));
    expect(printed).toEqual(promised);
  }
  expect(asked).toBe(6);
});
