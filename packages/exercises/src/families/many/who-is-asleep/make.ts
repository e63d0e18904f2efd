import "server-only";
import { gradientOf, trace } from "@nn/core";
import { family } from "../../../exercise/family.ts";
import { askChoices } from "../../../parts/choices/ask.ts";
import { askNumber } from "../../../parts/number/ask.ts";
import { given } from "../../../parts/table/cells.ts";
import { outputOf } from "../../../scenes/parameters.ts";
import { sceneOf } from "../../../scenes/scene.ts";
import { someNetwork } from "../../../scenes/some-network.ts";
import { minus, times } from "../../../writing/arithmetic.ts";
import { isNeat } from "../../../writing/maths.ts";
import { about } from "./about.ts";
import { words } from "./words.en.ts";

const INPUTS = [0, 1];
const HIDDEN = [0, 1, 2];

/** No 1 and no 2, which looks like the 2 of the square: mistakes shall be told apart. */
const weights = [-3, -1.5, -0.8, -0.6, -0.4, 0.4, 0.6, 0.8, 1.5, 3];

/** The lines that end at a hidden neuron, and the one that begins there. */
const linesAt = (j: number) => ({ into: [`w1.${j}.0`, `w1.${j}.1`], out: `w2.0.${j}` });

/** A sleeping ReLU stops the slope of the weights on both its sides, and an awake one beside it does not notice. */
export const whoIsAsleep = family({
  about,
  words,
  draw: (dice) => {
    const activation = (layer: number) => (layer === 1 ? "relu" : "identity");
    const drawn = someNetwork(dice, { sizes: [INPUTS.length, HIDDEN.length, 1], activation, weights });
    // The figure would answer with its sums, so it shows letters.
    const scene = sceneOf({ ...drawn, showsValues: false });
    const asleep = HIDDEN.filter((j) => scene.value(`z1.${j}`) < 0);
    const awake = HIDDEN.filter((j) => !asleep.includes(j));
    if (asleep.length === 0 || awake.length === 0) return undefined;
    const [sleeper, waker, k] = [dice.pick(asleep), dice.pick(awake), dice.pick([0, 1])];
    const w = `w1.${waker}.${k}`;
    return { scene, asleep, awake, sleeper, waker, k, w, slope: trace(scene.network, scene.example, w).value };
  },
  isPleasant: ({ scene: { network, example, value }, slope, waker }) => {
    const sums = HIDDEN.map((j) => value(`z1.${j}`));
    const gradient = gradientOf(network, [example]);
    const { into, out } = linesAt(waker);
    const arePlain = [...sums, value("a2.0")].every((number) => isNeat(number, 2) && Math.abs(number) <= 12);
    const areClear = sums.every((sum) => Math.abs(sum) >= 0.2);
    const doMove = [...into, out].every((id) => Math.abs(gradient.of(id)) >= 0.1);
    return arePlain && areClear && doMove && isNeat(slope, 2) && Math.abs(slope) <= 40;
  },
  figure: ({ scene }) => scene.figure,
  table: ({ scene: { pen, value } }, { table }) => {
    const row = (id: (j: number) => string) => HIDDEN.map((j) => given(value(id(j)), id(j)));
    return {
      caption: table.caption,
      columns: [table.line, table.input, ...HIDDEN.map(table.neuron)],
      rows: [
        ...INPUTS.map((k) => ({
          head: [pen.quantity(`x${k}`)],
          cells: [given(value(`x${k}`), `x${k}`), ...row((j) => `w1.${j}.${k}`)],
        })),
        { head: table.bias, cells: [null, ...row((j) => `b1.${j}`)] },
        { head: table.onward, cells: [null, ...row((j) => linesAt(j).out)] },
      ],
    };
  },
  parts: ({ scene, asleep, sleeper, waker, k, w, slope }, words) => {
    const { pen, value } = scene;
    const { into, out } = linesAt(waker);
    const still = linesAt(sleeper);
    const output = outputOf(scene);
    const [x, onward, gap] = [value(`x${k}`), value(out), value(output) - value("y0")];
    const murmur = asleep.reduce((sum, j) => sum + value(linesAt(j).out) * value(`z1.${j}`), 0);
    const weight = (id: string) => ({ label: [pen.quantity(id)], lights: [id] });
    const asleepBecause = (j: number) =>
      value(linesAt(j).out) < 0 ? ("negative-line" as const) : ("slope-zero" as const);
    return [
      askChoices({
        id: "asleep",
        words: words.asleep,
        candidates: HIDDEN.map((j) => ({
          label: [pen.quantity(`a1.${j}`)],
          lights: [`z1.${j}`, `a1.${j}`],
          ...(asleep.includes(j) ? {} : { mistake: asleepBecause(j) }),
        })),
        incomplete: "sleeper-lost",
        lookAt: HIDDEN.map((j) => `z1.${j}`),
      }),
      askChoices({
        id: "still",
        words: words.still,
        candidates: [
          ...[...still.into, still.out].map(weight),
          ...into.map((id) => ({
            ...weight(id),
            mistake: "into-awake" as const,
            mistakeLookAt: [...into, `z1.${waker}`],
          })),
          { ...weight(out), mistake: "out-of-awake", mistakeLookAt: [`a1.${waker}`, out] },
        ],
        incomplete: "still-weight-lost",
        lookAt: [...still.into, `z1.${sleeper}`, `a1.${sleeper}`, still.out],
      }),
      askNumber({
        id: "slope",
        value: slope,
        made: times(x, onward, 2, minus(value(output), value("y0"))),
        words: words.slope,
        lookAt: [`x${k}`, w, `z1.${waker}`, out, output, "C"],
        mistakes: {
          "missing-two": slope / 2,
          "sign-flipped": -slope,
          "weight-skipped": { to: x * 2 * gap, lookAt: [out] },
          "weight-for-activation": { to: value(w) * onward * 2 * gap, lookAt: [`x${k}`, w] },
          "missing-cost": x * onward,
          "sleepers-counted": {
            to: x * onward * 2 * (gap + murmur),
            lookAt: asleep.flatMap((j) => [`z1.${j}`, `a1.${j}`]),
          },
          "slope-zero": { to: 0, lookAt: [`z1.${waker}`] },
        },
      }),
    ];
  },
});
