export const words = {
  stage: "Level",
  back: "Back to the map",
  still: "This browser has no WebGL, so the board is a still drawing. Everything can be played.",

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
    again: "Play again",
    otherStart: "Another start",
    copyReplay: "Copy its link",
    copied: "The link is copied",
    openReplay: "Open the replay",
    watchPar: "Watch the par solution",
    fetchingPar: "Fetching the par solution",
    noPar: (why: string) => `Watch the par solution: ${why}`,
  },
  behind: { explained: "Explained in", asked: "Asked in", road: "On the road:", between: "\u00a0· " },
  otherTab: "This game went on in another tab. Here is where it stands.",
  start: (at: number, all: number) => `Start ${at} of ${all}.`,
  later: "Leave this level for later",
};

export type Words = typeof words;
