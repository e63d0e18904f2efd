import { type Counting, labelOf } from "../quantity/label.ts";
import { meaningOf, spokenName } from "../quantity/meaning.ts";
import { shownNumber } from "../quantity/number.ts";
import { useModel, useModelState } from "./use-model.tsx";

/** How the page's own network calls a quantity. */
export function useNames() {
  const { counting } = useModel();
  const network = useModelState(({ setup }) => setup.network);
  return {
    counting: counting satisfies Counting,
    label: (id: string) => labelOf(network, id, counting),
    spoken: (id: string) => spokenName(network, id, counting),
    meaning: (id: string) => meaningOf(network, id),
  };
}

/** "weight of layer L, 1.400": the name of a mark and what it says now. */
export const spokenValue = (name: string, value: number) => `${name}, ${shownNumber(value)}`;
