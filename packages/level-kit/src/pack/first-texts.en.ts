/** What templates, drafts and the buttons of the tools say until their author says something better. */
export const PLACEHOLDERS = {
  goal: "Say what is to be done here, and what is in the way.",
  aha: "Say in a sentence or two what there was to see, and why the nudges did what they did.",
  why: "Say what a player might be thinking here.",
} as const;

/** What the tools say of the level that they begin with, a line through two points. Of any other it would be untrue. */
export const FIRST_TEXTS = {
  title: "A New Line",
  goal: "Two examples, one line $a = w x + b$. Bring it through both points.",
  aha: "The bias moves both points alike, the weight moves the far one more: a line needs both of them.",
  why: "The weight alone brings the cost down, but not far enough.",
} as const;
