import { type Hue, hueOfLetter } from "./hue.ts";
import { inHue } from "./latex.ts";

// A letter of a quantity with its indices, and not a letter inside a command or a word such as \tanh or ReLU.
const SYMBOL = /(?<![A-Za-z\\])([wbzaxyC])(?:_\{[^}]*\})?(?:\^\{[^}]*\})?(?![A-Za-z])/g;

/** LaTeX as a person typed it, in a level's text, with every quantity in its hue. */
export const tinted = (latex: string): string =>
  latex.replace(SYMBOL, (symbol, letter: string) => inHue(hueOfLetter(letter) as Hue, symbol));
