import "server-only";

/** Slips that somebody makes in a derivation that is right otherwise. */
const planted: readonly string[] = [
  "missing-two",
  "sign-flipped",
  "square-not-differentiated",
  "square-kept",
  "wrong-activation",
  "sum-for-activation",
  "sigma-for-slope",
  "slope-at-activation",
  "slope-at-previous",
  "missing-slope",
  "weight-for-activation",
  "bias-rule",
  "not-differentiated",
  "previous-activation-kept",
  "weight-for-bias",
  "bias-not-differentiated",
  "activation-for-weight",
  "weight-skipped",
  "missing-cost",
  "added-up",
];

/** True if a mistake of the catalogue is one that may be planted for learners to find. */
export const isPlanted = ({ name }: { readonly name: string }): boolean => planted.includes(name);
