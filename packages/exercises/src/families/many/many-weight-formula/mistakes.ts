import "server-only";
import { difference, type Expression, name, number, product, sum } from "@nn/algebra";
import { productOf, sigmaOf } from "../../../scenes/chain.ts";
import type { OutputFormula } from "./output-formula.ts";

const two = number(2);

/** The wrong ways that a weight and a bias have in common: `first` is the factor that they do not share. */
function linkMistakes({ sigma, ids: { z, a, y, other } }: OutputFormula, first: Expression) {
  const at = (to: Expression) => ({ to, lookAt: [z, a, y] });
  const [slope, otherSlope] = [sigmaOf(sigma, name(z), 1), sigmaOf(sigma, name(other.z), 1)];
  const gap = difference(name(a), name(y));
  const otherGap = product(two, difference(name(other.a), name(other.y)));
  const ofOther = productOf([first, otherSlope, otherGap]);
  return {
    "missing-two": at(productOf([first, slope, gap])),
    "sign-flipped": at(productOf([first, slope, product(two, difference(name(y), name(a)))])),
    "other-output": at(productOf([first, slope, otherGap])),
    "wrong-output": at(ofOther),
    "sum-over-outputs": at(sum(productOf([first, slope, two, gap]), ofOther)),
    "sigma-for-slope": at(productOf([first, sigmaOf(sigma, name(z)), two, gap])),
    "missing-slope": at(productOf([first, two, gap])),
    "missing-cost": at(productOf([first, slope])),
  };
}

/** Where the expected mistakes at ∂C/∂w_jk lead. */
export function weightMistakes(formula: OutputFormula) {
  const { w, a, before, swapped } = formula.ids;
  const [right = number(1), ...others] = formula.ofWeight;
  const first = (factor: Expression) => ({ to: productOf([factor, ...others]), lookAt: [w, before] });
  return {
    ...linkMistakes(formula, right),
    "indices-swapped": first(name(swapped)),
    "weight-for-activation": first(name(w)),
    "wrong-activation": first(name(a)),
    "bias-rule": first(number(1)),
  };
}

/** Where the expected mistakes at ∂C/∂b_j lead. */
export function biasMistakes(formula: OutputFormula) {
  const { b, z, before } = formula.ids;
  const [right = number(1), ...others] = formula.ofBias;
  const first = (factor: Expression) => ({ to: productOf([factor, ...others]), lookAt: [b, z] });
  return {
    ...linkMistakes(formula, right),
    "previous-activation-kept": first(name(before)),
    "bias-not-differentiated": first(name(b)),
  };
}
