import type { Fill } from "../layout/glass.ts";

const HALF = 4;
/** A lower fill hangs visibly from the top, and has no room for a sign. */
const ROOM = 8;

/** The sign of a negative value, in its fill: a glass that is full looks the same from the top as from the bottom. */
export function MinusInGlass({ x, fill: { top, height } }: { readonly x: number; readonly fill: Fill }) {
  if (height < ROOM) return null;
  return <path d={`M${x - HALF} ${top + height / 2}h${2 * HALF}`} stroke="var(--paper)" strokeWidth="2" />;
}
