import { layerText, parseQuantityName, type QuantityId, shownNumber, trueMinus } from "@nn/notation";
import type { PathShares } from "../../model/path-shares.ts";
import { words } from "./paths.en.ts";
import { beginOf, standingAt } from "./standing.ts";
import type { CompositionTools } from "./use-composition.ts";

/** "neuron 1 of layer L−1", "input 0". */
export function neuronName(id: QuantityId, layerOf: (layer: number) => string): string {
  const name = parseQuantityName(id);
  if (name.kind !== "activation") return id;
  return name.layer === 0 ? words.input(name.j) : words.neuron(name.j, layerOf(name.layer));
}

/** What came of the last thing that the reader did, in one sentence or two. */
export function pathWords(
  { start, composition, paths, said }: Pick<CompositionTools, "start" | "composition" | "paths" | "said">,
  { sum, gap, terms, decimals }: PathShares,
  layerOf: (layer: number) => string,
): string {
  const { says } = words;
  const name = (id: QuantityId) => neuronName(id, layerOf);
  const at = standingAt(start, composition.taken);
  switch (said.kind) {
    case "goesOn":
      return says.goesOn(name(at));
    case "found": {
      const share = terms.at(-1) ?? "";
      return composition.found.length === paths.length ? says.last(share) : says.found(share, gap);
    }
    case "known":
      return says.known(shownNumber(paths[said.path]?.value ?? Number.NaN, decimals));
    case "apart":
      return says.apart(name(beginOf(said.line)), name(at));
    case "takenBack":
      return composition.taken.length > 0 ? says.goesOn(name(at)) : says.takenBack(sum, gap);
    case "begin":
      if (composition.taken.length > 0) return says.goesOn(name(at));
      return composition.found.length === paths.length ? says.all : says.begin(name(at));
    case "aside":
    case "all":
      return says[said.kind];
  }
}

/** How a page counts its layers, with a true minus. */
export const layerNames = (last: number, counting: "fromFirst" | "fromLast") => (layer: number) =>
  trueMinus(layerText(last, layer, counting));
