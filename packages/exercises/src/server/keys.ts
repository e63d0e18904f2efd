import type { PaletteKey } from "../question.ts";
import type { Chain } from "./chain.ts";
import { penFor } from "./say.ts";

const spoken: Readonly<Record<string, string>> = {
  a: "activation",
  x: "input",
  z: "weighted sum",
  w: "weight",
  b: "bias",
  y: "target",
};

/** Keys for what a learner needs to write about the last link of a chain. */
export function linkKeys(chain: Chain): readonly PaletteKey[] {
  const pen = penFor(chain.names);
  const { a, before, z, w, b, y } = chain.ids;
  const quantities = [a, before, z, w, b, y].map((id): PaletteKey => {
    const { tex, plain } = pen.quantity(id);
    const layer = plain.includes("L-1") ? " of layer L minus 1" : plain.includes("L") ? " of layer L" : "";
    return { latex: tex, insert: withoutClass(tex), plain, says: `${spoken[id[0] ?? ""] ?? plain}${layer}` };
  });
  return [
    ...quantities,
    { latex: "\\sigma", insert: "\\sigma\\left(#?\\right)", plain: "σ(", says: "sigma of" },
    { latex: "\\sigma'", insert: "\\sigma'\\left(#?\\right)", plain: "σ'(", says: "slope of sigma at" },
  ];
}

const withoutClass = (tex: string): string => /^\\htmlClass\{[^{}]*\}\{(.*)\}$/.exec(tex)?.[1] ?? tex;
