import { type RefObject, useEffect, useLayoutEffect, useState } from "react";

/**
 * Tells the style sheet when the board stands where a win wants it: what is said of the win waits for that, or it would lie
 * over the board. Once told it stays, whatever moves later.
 * @param isInPlace  what is on the screen is the board at rest, as it was measured last
 */
export function useArranged(box: RefObject<HTMLElement | null>, isWon: boolean, isInPlace: boolean): void {
  const [isMeasured, setMeasured] = useState(false);
  useEffect(() => {
    if (!isWon) return setMeasured(false);
    // The won stage is measured in its first frame.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => setMeasured(true));
    });
    return () => cancelAnimationFrame(frame);
  }, [isWon]);
  useLayoutEffect(() => {
    const stage = box.current?.closest<HTMLElement>("[data-stage]");
    if (!stage) return;
    if (!isWon) delete stage.dataset.arranged;
    else if (isMeasured && isInPlace) stage.dataset.arranged = "true";
    else stage.dataset.arranged ??= "false";
  }, [box, isWon, isMeasured, isInPlace]);
}
