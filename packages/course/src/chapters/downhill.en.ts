export const words = {
  title: "Downhill",
  lead: "Put all derivatives into one list, and it points uphill. Take a small step the other way. Then do it again.",
  sections: {
    "all-at-once": "All of them at once",
    "one-step": "One step downhill",
    "step-size": "Too small, too large",
    ponder: "Ponder",
    "what-it-comes-to": "What it comes to",
    "your-turn": "Your turn",
  },
};

export type Words = typeof words;
