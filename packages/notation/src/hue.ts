import type { QuantityId } from "@nn/core";

/** The letter that a quantity's colour tokens carry: `--q-w`, `--q-w-mark`, `--q-w-wash`, and the class `q-w`. */
export type Hue = "w" | "b" | "z" | "a" | "y" | "c";

/** The hue of each letter. Inputs are activations of layer 0, so they share their hue. */
const HUES: Readonly<Record<string, Hue>> = { w: "w", b: "b", z: "z", a: "a", x: "a", y: "y", C: "c" };

/** The hue of a quantity. */
export const hueOf = (id: QuantityId): Hue => HUES[id.charAt(0)] as Hue;

/** The hue of a letter in a formula; undefined for one that names no quantity, such as η. */
export const hueOfLetter = (letter: string): Hue | undefined => HUES[letter];

/** Colours as CSS: of words and numbers, of marks, of the empty part of a mark. */
export const inkOf = (hue: Hue) => `var(--q-${hue})`;
export const markOf = (hue: Hue) => `var(--q-${hue}-mark)`;
export const washOf = (hue: Hue) => `var(--q-${hue}-wash)`;
