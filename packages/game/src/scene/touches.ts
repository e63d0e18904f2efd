/** One event from a mouse or a finger. */
export interface PressEvent {
  readonly phase: "down" | "up";
  readonly isTouch: boolean;
  /** 0 is the main button. */
  readonly button: number;
  readonly x: number;
  readonly y: number;
}

/** A finger that moves further than this is scrolling the page. */
const SCROLLS_FROM = 10;
/** Browsers repeat a tap as a mouse press within this time. */
const ECHO_MS = 800;

/**
 * Decides which events are presses. A mouse presses when it goes down; a finger when it lifts where it came down,
 * because until then it may be about to scroll. The mouse press that a browser makes up after a tap does not count.
 */
export class Touches {
  private start: { readonly x: number; readonly y: number } | undefined;
  private lastTouchMs = Number.NEGATIVE_INFINITY;

  isPress({ phase, isTouch, button, x, y }: PressEvent, nowMs: number): boolean {
    if (!isTouch) return phase === "down" && button === 0 && nowMs - this.lastTouchMs > ECHO_MS;
    this.lastTouchMs = nowMs;
    if (phase === "down") {
      this.start = { x, y };
      return false;
    }
    const start = this.start;
    this.start = undefined;
    return start !== undefined && Math.hypot(x - start.x, y - start.y) < SCROLLS_FROM;
  }
}
