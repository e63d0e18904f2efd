import { isSymbol } from "./cursor.ts";
import { ReadError, twoMeanings } from "./read-error.ts";
import type { Token } from "./tokens.ts";
import type { Vocabulary } from "./vocabulary.ts";

/**
 * Refuses what gives no single value, as far as it can be seen before reading: a comparison, ±, and a number with a dot in
 * half height, which is a decimal point to some people and a product to others.
 */
export function refuseTwoValues(text: string, tokens: readonly Token[], { indices }: Vocabulary): void {
  tokens.forEach((token, i) => {
    // Below Σ something else is wrong with it.
    if (indices.size === 0 && isSymbol(token, "<", ">", "≤", "≥", "≠"))
      throw new ReadError(token.at, { code: "comparison" });
    const isSpelled =
      isSymbol(token, "+") && isSymbol(tokens[i + 1] ?? token, "/") && isSymbol(tokens[i + 2] ?? token, "-");
    if (isSymbol(token, "±") || isSpelled)
      throw new ReadError(token.at, { code: "plus-minus" }, text.slice(0, token.at).trim() || undefined);
    refuseRaisedPoint(text, tokens, i);
  });
}

const RAISED_POINTS = "·⋅∙•";

/** 0·05: nobody multiplies by 05. 0·5 as the whole answer is as doubtful. */
function refuseRaisedPoint(text: string, tokens: readonly Token[], i: number): void {
  const [whole, point, decimals] = tokens.slice(i, i + 3);
  if (whole?.kind !== "number" || !point || decimals?.kind !== "number") return;
  if (whole.end !== point.at || point.end !== decimals.at || !RAISED_POINTS.includes(text.slice(point.at, point.end)))
    return;
  if (!/^\d+$/.test(whole.text) || !/^\d+$/.test(decimals.text)) return;
  const isAll =
    whole.text === "0" && tokens.length <= i + 4 && tokens.slice(0, i).every((token) => isSymbol(token, "-", "+"));
  if (!/^0\d/.test(decimals.text) && !isAll) return;
  const instead = [`${whole.text}.${decimals.text}`, `${whole.text}*${decimals.text}`];
  throw twoMeanings(text.slice(whole.at, decimals.end), { from: whole.at, to: decimals.end, instead });
}
