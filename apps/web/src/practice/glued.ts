import { isTex, type RichPart, type RichText } from "@nn/exercises";

/** Characters of an equation that fits on the narrowest page. */
const LONGEST_UNBROKEN = 26;

/**
 * Pieces that no line may break apart: an equals sign between two short formulas is no place for it, because a = σ(z) is
 * one thing. The others stand alone.
 */
export function glued(text: RichText): readonly RichText[] {
  const groups: RichPart[][] = [];
  for (const [i, part] of text.entries()) {
    const [before, sign] = [text[i - 2], text[i - 1]];
    const isRightSide = isTex(part) && before && isTex(before) && sign && !isTex(sign) && sign.text.trim() === "=";
    const isShort = isRightSide && before.plain.length + part.plain.length <= LONGEST_UNBROKEN;
    // A second sign holds on to what is held already.
    if (isShort && groups.length > 1) groups.splice(-2, 2, [...(groups.at(-2) ?? []), sign, part]);
    else groups.push([part]);
  }
  return groups;
}
