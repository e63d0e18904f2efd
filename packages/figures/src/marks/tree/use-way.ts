import type { Factor } from "@nn/core";
import { idOf, type QuantityId, shownTogether } from "@nn/notation";
import { useModelState, useTrace } from "../../lesson/use-model.tsx";
import { runningProduct, wayUp } from "../../model/way-up.ts";

/** One link of the way as it is shown: its slope, and what is left of a nudge of 1 behind it. */
export interface ShownLink {
  readonly cause: QuantityId;
  readonly effect: QuantityId;
  readonly factor: Factor;
  readonly slope: string;
  readonly left: number;
  readonly leftShown: string;
}

export interface Way {
  readonly from: QuantityId;
  readonly links: readonly ShownLink[];
}

/** The way from the chosen cause up to the cost. Its shown slopes multiply to every shown number behind them. */
export function useWay(): Way {
  const from = useModelState(({ setup }) => setup.nudge?.quantity ?? idOf.w(setup.network.layers.length, 0, 0));
  const links = wayUp(useTrace(from));
  const shown = shownTogether(
    links.map(({ factor }) => factor.value),
    links.map(({ left }) => left),
    runningProduct,
  );
  return {
    from,
    links: links.map(({ factor, left }, index) => ({
      cause: factor.derivative.by,
      effect: factor.derivative.of,
      factor,
      // A bias enters its sum as it is: that 1 is no number that has been rounded.
      slope: factor.kind === "one" ? "1" : (shown.values[index] ?? ""),
      left,
      leftShown: shown.results[index] ?? "",
    })),
  };
}
