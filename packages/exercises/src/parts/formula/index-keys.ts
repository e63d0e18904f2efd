import "server-only";
import { withoutHues } from "@nn/notation";
import type { PaletteKey } from "../../question/question.ts";
import type { Pen } from "../../writing/say.ts";

const spoken: Readonly<Record<string, string>> = {
  a: "activation",
  x: "input",
  z: "weighted sum",
  w: "weight",
  b: "bias",
  y: "target",
};

/** Keys for quantities with indices, each read aloud with its index and layer. */
export const quantityKeys = (pen: Pen, ids: readonly string[]): readonly PaletteKey[] =>
  ids.map((id) => {
    const { tex, plain } = pen.quantity(id);
    const variable = pen.names.variables.find((name) => name.id === id);
    const index = variable?.index === undefined ? "" : ` ${[...variable.index].join(" ")}`;
    const layer = variable?.layer === undefined ? "" : ` of layer ${variable.layer.replace("-", " minus ")}`;
    return { latex: tex, insert: withoutHues(tex), plain, says: `${spoken[id[0] ?? ""] ?? plain}${index}${layer}` };
  });

/** Keys for σ and its slope. */
export const sigmaKeys: readonly PaletteKey[] = [
  { latex: "\\sigma", insert: "\\sigma\\left(#?\\right)", plain: "σ(", says: "sigma of" },
  { latex: "\\sigma'", insert: "\\sigma'\\left(#?\\right)", plain: "σ'(", says: "slope of sigma at" },
];
