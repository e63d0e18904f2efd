import "server-only";
import { withoutHues } from "@nn/notation";
import type { PaletteKey } from "../../question/question.ts";
import type { Pen } from "../../writing/say.ts";
import { words } from "./keys.en.ts";

/** Keys for quantities with indices, each read aloud with its index and layer. */
export const quantityKeys = (pen: Pen, ids: readonly string[]): readonly PaletteKey[] =>
  ids.map((id) => {
    const { tex, plain } = pen.quantity(id);
    const variable = pen.names.variables.find((name) => name.id === id);
    const says = words.quantity(id[0] ?? "", plain, variable?.index, variable?.layer);
    return { latex: tex, insert: withoutHues(tex), plain, says };
  });

/** Keys for σ and its slope. */
export const sigmaKeys: readonly PaletteKey[] = [
  { latex: "\\sigma", insert: "\\sigma\\left(#?\\right)", plain: "σ(", says: words.sigma },
  { latex: "\\sigma'", insert: "\\sigma'\\left(#?\\right)", plain: "σ'(", says: words.sigmaSlope },
];
