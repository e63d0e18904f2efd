/** About a screen ahead, so that what comes is there before the reader is. */
const AHEAD = "800px 0px";

const SIGNS = ["pointerdown", "pointermove", "keydown", "scroll"] as const;

/**
 * Calls once an element is near what the reader sees. What is far away follows when the reader has done something and the
 * browser rests: by then nobody waits for the page, and words may send the reader anywhere on it.
 *
 * @param onWanted  called once at most
 * @returns         ends the waiting
 */
export function whenWanted(element: Element, onWanted: () => void): () => void {
  let isWaiting = true;
  const end = () => {
    isWaiting = false;
    observer.disconnect();
  };
  const want = () => {
    if (!isWaiting) return;
    end();
    onWanted();
  };
  const observer = new IntersectionObserver((entries) => entries.some((each) => each.isIntersecting) && want(), {
    rootMargin: AHEAD,
  });
  observer.observe(element);
  void stirring().then(rest).then(want);
  return end;
}

let stirred: Promise<void> | undefined;

/** Fulfilled once the reader has done anything at all. */
function stirring(): Promise<void> {
  stirred ??= new Promise((resolve) => {
    const onSign = () => {
      for (const sign of SIGNS) window.removeEventListener(sign, onSign, true);
      resolve();
    };
    for (const sign of SIGNS) window.addEventListener(sign, onSign, { capture: true, passive: true });
  });
  return stirred;
}

let last: Promise<void> = Promise.resolve();

/** Fulfilled when the browser has nothing else to do, one after the other. */
function rest(): Promise<void> {
  last = last.then(() => new Promise((resolve) => whenIdle(() => resolve())));
  return last;
}

/** Not every browser says when it is idle. */
const whenIdle = (act: () => void) =>
  "requestIdleCallback" in window ? window.requestIdleCallback(act, { timeout: 1_000 }) : setTimeout(act, 50);
