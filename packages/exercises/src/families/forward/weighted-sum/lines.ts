import "server-only";
import type { TexPart } from "../../../question/rich-text.ts";
import type { Scene } from "../../../scenes/scene.ts";
import { bracketed, figures, joined, maths } from "../../../writing/maths.ts";

/** Ids of the weights of the lines into neuron j. */
export const weightsInto = ({ network }: Scene, j: number): readonly string[] =>
  Array.from({ length: network.sizes[0] ?? 0 }, (_, k) => `w1.${j}.${k}`);

/** Weight times input for each line into neuron j. */
export const productsInto = (scene: Scene, j: number): readonly number[] =>
  weightsInto(scene, j).map((id, k) => scene.value(id) * scene.value(`x${k}`));

/** 2 · 3 and −1 · 0.5: what each line into neuron j brings, as it is worked out. */
export const workedProducts = (scene: Scene, j: number): readonly TexPart[] =>
  weightsInto(scene, j).map((id, k) => maths`${figures(scene.value(id))} \\cdot ${bracketed(scene.value(`x${k}`))}`);

/** 2 · 3 + (−1) · 0.5 + 1 */
export function workedSum(scene: Scene, j: number) {
  const { value } = scene;
  const products = weightsInto(scene, j).map((id, k) => {
    const weight = value(id);
    return maths`${k === 0 ? figures(weight) : bracketed(weight)} \\cdot ${bracketed(value(`x${k}`))}`;
  });
  return joined([...products, bracketed(value(`b1.${j}`))], "+");
}
