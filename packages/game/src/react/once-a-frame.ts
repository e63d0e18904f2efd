export interface OnceAFrame<News> {
  readonly tell: (news: News) => void;
  /** What has not been passed on yet is forgotten. */
  readonly stop: () => void;
}

/**
 * Passes on the latest of what it is told, once a frame and never at once. An engine draws, and says so, while the page is
 * still putting its own change into place; a page that answered there with another change, and was asked for many in a
 * row, would at last be stopped for going in circles.
 */
export function onceAFrame<News>(pass: (latest: News) => void): OnceAFrame<News> {
  let waiting: { latest: News; readonly frame: number } | undefined;
  return {
    tell: (news) => {
      if (waiting) waiting.latest = news;
      else
        waiting = {
          latest: news,
          frame: requestAnimationFrame(() => {
            const told = waiting;
            waiting = undefined;
            if (told) pass(told.latest);
          }),
        };
    },
    stop: () => {
      if (waiting) cancelAnimationFrame(waiting.frame);
      waiting = undefined;
    },
  };
}
