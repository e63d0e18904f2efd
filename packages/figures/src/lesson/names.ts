import { type Counting, labelOf, type QuantityId, shownNumber, spokenName } from "@nn/notation";
import { words } from "../words.en.ts";
import { meaningOf } from "./meaning.ts";
import { useModel, useModelState } from "./use-model.tsx";

/** The name of a quantity in the page's own network. */
export function useNames() {
  const { counting } = useModel();
  // The plan is the same object as long as only numbers change, so that no mark is redrawn for its name.
  const network = useModelState(({ setup }) => setup.network.plan);
  return {
    counting: counting satisfies Counting,
    label: (id: QuantityId) => labelOf(network, id, counting),
    spoken: (id: QuantityId) => spokenName(network, id, counting),
    meaning: (id: QuantityId) => meaningOf(network, id),
  };
}

/** "weight of layer L, 1.400": the name of a mark and its current value. */
export const spokenValue = (name: string, value: number, decimals?: number) =>
  words.named(name, shownNumber(value, decimals));
