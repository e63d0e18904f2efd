import { createNetwork, valuesOf } from "@nn/core";
import { type FamilyId, families, type Question } from "@nn/exercises";
import { hint, makeQuestion } from "@nn/exercises/server";
import { collisionsIn, contentOf, networkLayout, touched } from "@nn/figures/layout";
import { findQuantity, type QuantityId, quantityIds } from "@nn/notation";
import { describe, expect, test } from "vitest";

const SEEDS = 200;
const SECRET = "no secret: nothing is graded here";

/** What an exercise page and a telephone give a figure. */
const SIZES = ["medium", "narrow"] as const;

/** Fewer than this between two layers, and the number of every wire is said all the time. */
const DENSE_FROM = 9;

/** The sets of quantities that light up together: each by itself, those of an option, and those a hint points at. */
function lightsOf(family: FamilyId, seed: number, { parts }: Question, all: readonly QuantityId[]) {
  const options = parts.flatMap((part) => ("options" in part ? part.options.map(({ lights }) => lights ?? []) : []));
  const hints = parts.map(({ id }) => hint(family, seed, id, 2).lookAt);
  return [...all.map((id) => [id]), ...options, ...hints];
}

/** What is wrong with the figure of one variant, in words; a drawing of which everything looks the same is laid out once. */
function faultsOf(family: FamilyId, seed: number, known: Set<string>): readonly string[] {
  const question = makeQuestion(family, seed, SECRET);
  if (!question.figure) return [];
  const { network: spec, example, layerNames, showsValues } = question.figure;
  const drawing = JSON.stringify(showsValues ? question.figure : [spec.inputs, spec.layers, layerNames]);
  if (known.has(drawing)) return [];
  known.add(drawing);
  const network = createNetwork(spec);
  const counting = layerNames === "letters" ? "fromLast" : "fromFirst";
  const lights = () =>
    lightsOf(family, seed, question, quantityIds(network)).map((ids) =>
      ids.flatMap((id) => findQuantity(network, id) ?? []),
    );
  return SIZES.flatMap((size) => {
    const content = contentOf(
      { shape: network, counting, showsValues, isFixed: true },
      valuesOf(network, example),
      size,
    );
    const layout = networkLayout(content, size);
    const thin = layout.onDemand.filter((id) => wiresBeside(id, network.sizes) < DENSE_FROM);
    const lit = layout.invitation ? lights() : [];
    return [
      ...collisionsIn(layout, { beads: [], strip: [] }),
      ...lit.flatMap((ids) =>
        collisionsIn(layout, touched(layout, content, ids)).map((fault) => `${fault}, lit: ${ids}`),
      ),
      ...thin.map((id) => `${id} has no number`),
    ].map((fault) => `seed ${seed}, ${network.sizes.join("-")} on ${size} paper: ${fault}`);
  });
}

/** How many wires there are between the layers that a weight joins. */
function wiresBeside(id: QuantityId, sizes: readonly number[]): number {
  const layer = Number(/^w(\d+)/.exec(id)?.[1]);
  return (sizes[layer] ?? 0) * (sizes[layer - 1] ?? 0);
}

describe(`no label meets another or a wire that is not its own, in ${SEEDS} figures`, () => {
  test.each(families)("of $id", ({ id }) => {
    const known = new Set<string>();
    expect(Array.from({ length: SEEDS }, (_, at) => faultsOf(id, at + 1, known)).flat()).toEqual([]);
  });
});
