import "server-only";
import { family } from "../../../exercise/family.ts";
import { askNumber } from "../../../parts/number/ask.ts";
import { field, given } from "../../../parts/table/cells.ts";
import { sceneOf } from "../../../scenes/scene.ts";
import { someNetwork } from "../../../scenes/some-network.ts";
import { over, plus, turned } from "../../../writing/arithmetic.ts";
import { isNeat } from "../../../writing/maths.ts";
import { about } from "./about.ts";
import { holeIn, total } from "./hole.ts";
import { words } from "./words.en.ts";

const shapes = [
  [2, 1],
  [3, 1],
];

const indices = (count: number | undefined): readonly number[] => Array.from({ length: count ?? 0 }, (_, i) => i);

/** The weighted sum is known, and one of the things that it is made of is not. */
export const missingWeight = family({
  about,
  words,
  draw: (dice) => {
    const sizes = dice.pick(shapes);
    const drawn = someNetwork(dice, { sizes, activation: () => "sigmoid", inputs: [-2, -1.5, 0.5, 1.5, 2, 3] });
    const k = dice.pick(indices(sizes[0]));
    const missing = dice.pick(["weight", "weight", "input", "bias"] as const);
    return holeIn(sceneOf({ ...drawn, showsValues: false }), missing, k);
  },
  isPleasant: ({ scene: { value } }) => isNeat(value("z1.0"), 2) && Math.abs(value("z1.0")) >= 0.3,
  figure: ({ scene }) => scene.figure,
  table: ({ scene, id: missing }, { table }) => {
    const cell = (id: string) => (id === missing ? field("missing") : given(scene.value(id), id));
    return {
      caption: table.caption,
      columns: table.columns,
      rows: [
        ...indices(scene.network.sizes[0]).map((k) => ({
          head: [scene.pen.quantity(`x${k}`)],
          cells: [cell(`x${k}`), cell(`w1.0.${k}`)],
        })),
        { head: table.bias, cells: [null, cell("b1.0")] },
      ],
    };
  },
  parts: ({ scene: { value }, id, partner, place, terms, rest }, words) => {
    const [z, bias] = [value("z1.0"), value("b1.0")];
    const left = z - rest;
    const isBias = partner === undefined;
    const scale = isBias ? 1 : value(partner);
    const known = terms.filter((_, i) => i !== place);
    const taken = plus(z, ...known.map((term) => turned(term)));
    return [
      askNumber({
        id: "missing",
        value: value(id),
        made: isBias ? taken : over(taken, scale),
        words: words.missing,
        lookAt: [...new Set([id, "z1.0", "b1.0"])],
        mistakes: {
          "sign-flipped": -left / scale,
          "rest-added": (z + rest) / scale,
          "rest-forgotten": z / scale,
          "line-lost": isBias ? z - total(terms.slice(0, -2)) : undefined,
          "bias-lost": isBias ? undefined : (left + bias) / scale,
          "not-divided": isBias ? undefined : left,
          multiplied: isBias ? undefined : left * scale,
        },
        mostAlike: 1,
        further: known.map((term) => ({
          ...words.movedWithItsSign,
          value: (left + 2 * term) / scale,
        })),
      }),
    ];
  },
});
