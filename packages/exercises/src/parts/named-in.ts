import "server-only";
import { isTex, plainTextOf, type RichText } from "../question/rich-text.ts";

/** What a label asks for, as it may stand before an equals sign: the label as a whole, and each formula in it. */
export const namesIn = (label: RichText): readonly string[] => [
  plainTextOf(label),
  ...label.filter(isTex).map(({ plain }) => plain),
];
