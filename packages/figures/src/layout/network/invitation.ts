import { words } from "../layout.en.ts";
import type { PlacedWords } from "./stage.ts";
import { wordsOf } from "./writing.ts";

/** Height of the line below a drawing that cannot say everything at once, and of its baseline over the lower edge, px. */
export const STRIP_PX = 28;
const BASELINE = 9;

const SMALL_PX = 13;

/** What that line says while nothing is touched. */
export function invitationAt(height: number, showsNumbers: boolean): PlacedWords {
  const writing = wordsOf(showsNumbers ? words.touch.forNumbers : words.touch.forNames, SMALL_PX);
  const at = { x: 0, y: height - BASELINE };
  return {
    writing,
    scaleOf: undefined,
    at,
    box: { left: 0, top: at.y - writing.ascent, right: writing.width, bottom: at.y + writing.descent },
  };
}
