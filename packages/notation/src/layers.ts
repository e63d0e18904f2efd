/** How layers are counted: 1, 2, 3 from the input, or L, L−1, L−2 from the cost. */
export type Counting = "fromFirst" | "fromLast";

/** A layer as it is typed: "2", or "L-1" when counted from the last. */
export function layerText(last: number, layer: number, counting: Counting): string {
  if (counting === "fromFirst") return String(layer);
  return layer === last ? "L" : `L-${last - layer}`;
}

/** The layer that a text such as "L", "L-1" or "2" names; undefined if it names none. */
export function layerNamed(last: number, text: string): number | undefined {
  const match = /^(?:L(?:[-−](\d+))?|(\d+))$/.exec(text.trim());
  if (!match) return undefined;
  const [, back = "0", number] = match;
  return number === undefined ? last - Number(back) : Number(number);
}
