/** What stands around a question: what can be done, and what has become of the answers. */
export const words = {
  exercise: "Exercise",
  named: (title: string) => `Exercise: ${title}`,
  notLoaded: (why: string) => `This question could not be loaded. ${why} Your earlier answers are saved.`,
  tryAgain: "Try again",
  given: "This question is about the numbers of your figure.",
  renewed: (why: string) =>
    `${why} Here is a new one in its place. What you typed is still in the fields; its numbers may be others.`,
  otherNumbers: "Ask about other numbers",

  check: "Check",
  another: "Another like this",
  nothingYet: "Write at least one answer, then check it.",
  unsent:
    "Your answer has not arrived: the server did not answer. It is saved here, and will be sent when the connection is back.",
  sendNow: "Send it now",
  allRight: "All of it is right. Saved.",
  next: "What next",
  incomplete: "What you have written is right. The other fields are still empty.",

  hint: "Hint",
  firstHint: { name: (part: string) => `A hint for ${part}`, text: "Give me a hint" },
  furtherHint: { name: (part: string) => `Another hint for ${part}`, text: "Tell me more" },
  showSolution: "Show the worked solution",
  hintsFirst: "The hints may be enough.",
  solution: "Worked solution",
  noHelp: (why: string) => `${why} Your answer is still here; ask again.`,
};

export type Words = typeof words;
