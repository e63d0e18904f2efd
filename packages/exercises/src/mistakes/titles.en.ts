import "server-only";
import { mistakesIn, partIn } from "../parts/words.ts";
import type { RichText } from "../question/rich-text.ts";

/** Titles of the mistakes that several families know. One name has one meaning, so it has one title. */
export const titles = {
  "activation-for-slope": "The activation in place of its slope",
  "activation-for-weight": "The activation in place of the weight",
  "added-up": "The factors are added up",
  "bias-kept": "The bias is kept",
  "bias-lost": "The bias is lost",
  "bias-not-differentiated": "The bias itself, not its slope",
  "bias-rule": "The slope for the bias",
  "constant-for-parameter": "The bias taken for a constant",
  "constant-kept": "The constant is kept",
  "counts-added": "The neurons are added up",
  "exponent-kept": "The exponent was not lowered",
  "exponent-not-in-front": "The exponent did not come down in front",
  "flattest-first": "Ordered the other way round",
  "function-for-slope": "The function itself in place of its slope",
  "indices-swapped": "The indices are swapped",
  "line-lost": "A line is lost",
  "mean-for-sum": "The mean, not the sum",
  "missing-cost": "The last link is missing",
  "missing-slope": "The slope of σ is missing",
  "missing-two": "The 2 of the square is missing",
  "missing-two-and-sign": "The 2 is missing and the sign is turned round",
  "not-differentiated": "The product itself, not its slope",
  "not-squared": "The gap is not squared",
  "one-example": "One example in place of the mean",
  "other-output": "The gap of the other output",
  "path-lost": "A path is lost",
  "previous-activation-kept": "A factor left over from the weight",
  "rate-left-out": "The learning rate is left out",
  reversed: "Ordered the other way round",
  "sigma-for-slope": "σ itself in place of its slope",
  "sigmoid-rule-for-any": "The slope of the sigmoid for another function",
  "sign-flipped": "The sign is turned round",
  "signs-lost": "The signs are lost",
  "sizes-for-squares": "The sizes of the gaps, not their squares",
  "slope-at-activation": "The slope is taken at the wrong place",
  "slope-at-previous": "The slope is taken at the previous activation",
  "slope-from-sum": "The rule for σ′ with the wrong letter",
  "slope-of-slope": "One derivative too many",
  "slope-rule-sign": "One plus in place of one minus",
  "slope-sign": "A minus sign too many",
  "slope-zero": "An awake neuron taken for asleep",
  "square-kept": "The square is kept",
  "square-not-differentiated": "The cost itself, not its slope",
  "squared-at-the-end": "Squared too late",
  "start-missing": "The beginning of the path is missing",
  "step-only": "The step without its starting point",
  "sum-for-activation": "The weighted sum in place of the activation",
  "sum-for-mean": "The sum, not the mean",
  "sum-not-differentiated": "The weighted sum itself, not its slope",
  "target-lost": "The target is missing",
  uphill: "A step uphill",
  "upside-down": "The quotient is upside down",
  "weight-for-activation": "The weight in place of the activation",
  "weight-for-bias": "The weight in the slope for the bias",
  "weight-sign-lost": "The sign of the weight is lost",
  "weight-skipped": "A weight is skipped",
  "wrong-activation": "The activation of the wrong layer",
} as const;

/** A mistake of this name, for lists in which a name may come more than once. */
export const known = (name: keyof typeof titles, explanation: RichText) => ({ name, title: titles[name], explanation });

/** The words about mistakes in English. */
export const mistakes = mistakesIn<keyof typeof titles>(titles);

/** The words of a part in English. */
export const part = partIn<keyof typeof titles>(titles);
