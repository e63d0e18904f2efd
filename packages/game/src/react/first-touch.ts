const SIGNS = ["pointermove", "pointerdown", "keydown", "focusin", "wheel"] as const;

/**
 * Resolves once somebody does anything on the page, or at once where somebody already has. The engine is a megabyte that
 * takes a telephone two seconds to start; the drawing in its place can be played, so nobody waits for it who only looks.
 *
 * @param left  aborts the waiting
 */
export function firstTouch(left: AbortSignal): Promise<void> {
  if (navigator.userActivation?.hasBeenActive) return Promise.resolve();
  return new Promise((resolve) => {
    for (const sign of SIGNS)
      window.addEventListener(sign, () => resolve(), { once: true, passive: true, capture: true, signal: left });
  });
}
