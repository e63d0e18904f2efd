/** What stands around a question: what can be done, and what has become of the answers. */
export const words = {
  exercise: "Exercise",
  named: (title: string) => `Exercise: ${title}`,
  notLoaded: (why: string) => `This question could not be loaded. ${why} Your earlier answers are saved.`,
  tryAgain: "Try again",
  onItsWay: "This question is only a sample. Your own is on its way.",
  given: "This question is about the numbers of your figure.",
  renewed: (why: string) =>
    `${why} Here is a new one in its place. What you typed is still in the fields: look at it again beside the new numbers.`,
  otherNumbers: "Ask about other numbers",

  check: "Check",
  another: "Another like this",
  nothingYet: "Give at least one answer, then check it.",
  place: (place: number, places: number) => `part ${place} of ${places}`,
  /** How it stands with a part, at the end of its line. */
  standing: {
    right: "right",
    kept: "kept, to be checked",
    wrong: "not yet",
    unmarked: "not marked",
    written: "not checked yet",
    empty: "to come",
  },
  openPart: (part: string, state: string, answer?: string) =>
    answer ? `${part}: ${answer}, ${state}` : `${part}, ${state}`,

  offline:
    "You are offline. Your answer is kept here, and will be checked when the connection is back. Go on meanwhile.",
  unsent:
    "Your answer has not arrived: the server did not answer. It is saved here, and will be sent when the connection is back.",
  sendNow: "Send it now",
  allRight: (parts: number) =>
    parts === 1
      ? "Right. Saved."
      : parts === 2
        ? "Both parts are right. Saved."
        : `All ${parts} parts are right. Saved.`,
  next: "What next",
  anotherComes: "A new question is on its way.",
  anotherOffline: "You are offline. A new question needs the connection: it comes as soon as that is back.",
  noOther: (why: string) => `No new question has come. ${why} Ask again; this one stays here.`,
  incomplete: "What you have written is right. The other fields are still empty.",

  hint: { name: (part: string) => `Hint for ${part}`, text: "Hint" },
  nextHint: { name: (part: string) => `Next hint for ${part}`, text: "Next hint" },
  hintOf: (step: number) => `hint ${step} of 3`,
  sibling: {
    ask: "A worked example",
    name: (part: string) => `A worked example for ${part}`,
    title: "Another one of this kind, worked out",
    back: "Back to yours",
    again: "Show the example again",
  },
  /** Where the last ones of its kind went wrong. */
  example: { title: "First, another one of this kind, worked out", back: "Now yours" },
  worked: {
    name: "Worked example",
    left: (steps: number) =>
      steps === 1
        ? "Read how this one goes. The last step is yours."
        : "Read how this one begins. The last two steps are yours.",
    whole: "Do all of it yourself",
    ask: "Start with a worked example",
    onward: (steps: number) => (steps === 1 ? "Another, with two steps for you" : "Another, all of it yours"),
  },
  showSolution: "Show the worked solution",
  hintsFirst: "The hints may be enough.",
  solution: "Worked solution",
  noHelp: (why: string) => `${why} Your answer is still here; ask again.`,
};

export type Words = typeof words;
