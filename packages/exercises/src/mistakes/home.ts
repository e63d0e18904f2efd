import "server-only";
import { type Place, placeAt, places, type SectionAddress } from "@nn/course";
import type { titles } from "./titles.en.ts";

/** Where the course says what one has to know so as not to make a mistake, for those that belong to one section. */
export const homes: Readonly<Partial<Record<keyof typeof titles, SectionAddress>>> = {
  "added-up": "before-you-start#two-in-a-row",
  "bias-lost": "four-neurons-in-a-row#two-steps",
  "not-squared": "four-neurons-in-a-row#how-far-off",
  "missing-two": "three-factors#how-wrong",
  "missing-two-and-sign": "three-factors#how-wrong",
  "square-kept": "three-factors#how-wrong",
  "square-not-differentiated": "three-factors#how-wrong",
  "target-lost": "three-factors#how-wrong",
  "activation-for-slope": "three-factors#how-awake",
  "missing-slope": "three-factors#how-awake",
  "sigma-for-slope": "three-factors#how-awake",
  "slope-at-activation": "three-factors#how-awake",
  "slope-at-previous": "three-factors#how-awake",
  "slope-zero": "three-factors#how-awake",
  "bias-rule": "three-factors#who-speaks",
  "weight-for-activation": "three-factors#who-speaks",
  "missing-cost": "three-factors#together",
  "bias-not-differentiated": "the-bias-and-the-neuron-before#the-bias",
  "previous-activation-kept": "the-bias-and-the-neuron-before#the-bias",
  "weight-for-bias": "the-bias-and-the-neuron-before#the-bias",
  "activation-for-weight": "the-bias-and-the-neuron-before#the-neuron-before",
  "indices-swapped": "many-neurons#who-is-who",
  "path-lost": "sum-over-paths#several-ways",
};

/**
 * The section that explains a mistake, where that is another one than its family is taught at. What still lies ahead
 * explains nothing: a learner has not been there yet.
 */
export function homeOf(mistake: string, taughtAt: SectionAddress): Place | undefined {
  const address = Object.hasOwn(homes, mistake) ? homes[mistake as keyof typeof homes] : undefined;
  const [home, own] = [address && placeAt(address), placeAt(taughtAt)];
  return home && own && places.indexOf(home) < places.indexOf(own) ? home : undefined;
}
