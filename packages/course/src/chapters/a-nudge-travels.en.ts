export const words = {
  title: "A nudge travels",
  lead: "Turn one weight a little. The cost answers, but only after the change has passed through every link between them.",
  sections: {
    "a-chain": "A chain",
    "who-depends-on-whom": "Who depends on whom",
    "a-small-push": "A small push",
    "as-the-nudge-shrinks": "As the nudge shrinks",
    "three-links-three-factors": "Three links, three factors",
    ponder: "Ponder",
    "the-neighbours": "The neighbours",
    "your-turn": "Your turn",
  },
};

export type Words = typeof words;
