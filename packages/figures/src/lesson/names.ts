import { type Counting, labelOf, nameWithSymbol, type QuantityId, shownNumber, spokenName } from "@nn/notation";
import { words } from "./lesson.en.ts";
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
    /** In words, and then as it is seen, so that either leads to it: "weight of layer L, w", "weight of layer L, w 1.400". */
    named: (id: QuantityId, number?: string) => {
      const { letter, below } = labelOf(network, id, counting);
      const symbol = letter + below;
      return nameWithSymbol(spokenName(network, id, counting), number === undefined ? symbol : `${symbol} ${number}`);
    },
    meaning: (id: QuantityId) => meaningOf(network, id),
  };
}

/** "weight of layer L, 1.400": a name and the current value. */
export const spokenValue = (name: string, value: number) => words.named(name, shownNumber(value));
