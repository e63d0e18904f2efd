import "server-only";
import type { VariableName } from "@nn/algebra";
import { kindOf, quantityId, spoken, withoutHues } from "@nn/notation";
import type { PaletteKey } from "../../question/question.ts";
import type { Pen } from "../../writing/say.ts";
import { words } from "./keys.en.ts";

/** Keys for quantities with indices, each read aloud with its index and layer. */
export const quantityKeys = (pen: Pen, ids: readonly string[]): readonly PaletteKey[] =>
  ids.map((id) => {
    const { tex, plain } = pen.quantity(id);
    const variable = pen.names.variables.find((name) => name.id === id);
    return { latex: tex, insert: withoutHues(tex), plain, says: variable ? spokenVariable(variable) : plain };
  });

/** A name as it is read aloud. A weight with two indices comes from the second one. */
function spokenVariable({ id, index = "", layer }: VariableName): string {
  const kind = kindOf(quantityId(id));
  const [neuron, from] = index.includes(",") ? index.split(",") : index;
  return spoken({ kind, neuron, fromNeuron: from, layer });
}

/** A key for Σ over an index. */
export const sumKey = (letter: string): PaletteKey => ({
  latex: `\\textstyle\\sum_{${letter}}`,
  insert: `\\sum_{${letter}}#?`,
  plain: `sum_${letter} `,
  says: words.sumOver(letter),
});

/** Keys for σ and its slope. */
export const sigmaKeys: readonly PaletteKey[] = [
  { latex: "\\sigma", insert: "\\sigma\\left(#?\\right)", plain: "σ(", says: words.sigma },
  { latex: "\\sigma'", insert: "\\sigma'\\left(#?\\right)", plain: "σ'(", says: words.sigmaSlope },
];
