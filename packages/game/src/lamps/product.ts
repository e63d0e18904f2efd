import type { Factor, Path, Trace } from "@nn/core";
import {
  bracketed,
  factorLatex,
  factorText,
  type Hue,
  hueOf,
  idOf,
  kindOf,
  shownMean,
  shownProduct,
  shownSum,
  type Traced,
} from "@nn/notation";
import { answerWords } from "../words/answers.en.ts";
import { flatDerivative } from "./flat-derivative.ts";

/** One factor as the bench shows it: symbol, number, meaning. */
export interface ShownFactor {
  readonly id: string;
  readonly latex: string;
  readonly plain: string;
  /** In brackets where it is negative and stands beside others. */
  readonly number: string;
  readonly hue: Hue;
  readonly meaning: string;
}

/** ∂C/∂knob of one example, so that it can be worked out again from what is shown. */
export interface ShownSlope {
  /** From the cost back to the knob, one list for each path. A factor that is 1 for good is left out. */
  readonly paths: readonly { readonly factors: readonly ShownFactor[]; readonly number: string }[];
  readonly derivative: { readonly latex: string; readonly plain: string };
  /** The product, or the sum of the paths' products. */
  readonly number: string;
}

/** What the third lamp of a knob shows of one example. */
export function shownSlope(traced: Traced, trace: Trace): ShownSlope {
  const sum = shownSum(
    trace.paths.map(({ value }) => value),
    trace.value,
  );
  return {
    paths: trace.paths.map((path) => {
      const factors = [...path.factors].reverse().filter((factor) => !isAlwaysOne(traced, factor));
      const decimals = trace.paths.length > 1 ? sum.decimals : undefined;
      return { ...shownPath(traced, factors, path, decimals) };
    }),
    derivative: flatDerivative(traced.network, idOf.C, trace.quantity),
    number: sum.result,
  };
}

function shownPath(traced: Traced, factors: readonly Factor[], { value }: Path, decimals: number | undefined) {
  const shown = shownProduct(
    factors.map((factor) => factor.value),
    value,
    decimals,
  );
  return {
    factors: factors.map((factor, at) => ({
      id: `${factor.kind}-${factor.quantity}`,
      latex: factorLatex(traced, factor),
      plain: factorText(traced, factor),
      number: factors.length > 1 ? bracketed(shown.factors[at] as string) : (shown.factors[at] as string),
      hue: hueOf(factor.kind === "cost" ? idOf.C : factor.quantity),
      meaning: answerWords.factor[meaningOf(factor)],
    })),
    number: shown.result,
  };
}

/** An activation of layer 0 is an input. */
const meaningOf = ({ kind, quantity }: Factor) =>
  kind === "activation" && kindOf(quantity) === "input" ? "input" : kind;

/** The slope of the identity, and what a bias has to work with: they are 1 whatever the numbers are. */
function isAlwaysOne({ network }: Traced, { kind, quantity }: Factor): boolean {
  if (kind === "one") return true;
  if (kind !== "slope") return false;
  const layer = Number(/^z(\d+)/.exec(quantity)?.[1]);
  return network.layers[layer - 1]?.activation === "identity";
}

/** ∂C/∂knob over several examples: the mean of one number for each. */
export function shownMeanOf(traces: readonly Trace[], slope: number) {
  const { terms, result } = shownMean(
    traces.map(({ value }) => value),
    slope,
  );
  return { numbers: terms, mean: result };
}
