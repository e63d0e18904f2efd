/** What is said of a win, and the ways on from it. It comes after the page. */
export const words = {
  solutions: {
    replaying: "The server is replaying your moves.",
    unsent: "Offline. Your solution is saved here, and will be sent when the server can be reached.",
    sendNow: "Send now",
    refused: (why: string) => `The server did not accept this solution. ${why} Your moves are still on the board.`,
  },
  ways: {
    next: (title: string) => `Next: ${title}`,
    all: "All levels",
    replay: "Replay",
    stop: "Stop the replay",
    tryForPar: "Try for par",
    copyReplay: "Copy its link",
    copied: "The link is copied",
    openReplay: "Open the replay",
    watchPar: "Watch the par solution",
    fetchingPar: "Fetching the par solution",
    noPar: (why: string) => `Watch the par solution: ${why}`,
  },
  descent: "Dotted: gradient descent. It turns all knobs at once, to lower the cost.",
  behind: { explained: "Explained in", asked: "Asked in", road: "On the road:", between: "\u00a0· " },
};

export type Words = typeof words;
