/** A guess on a line, before something is shown. Amounts are written already, without a sign. */
export const words = {
  tag: "Guess",
  before: "Before you look",
  after: "Your guess is in",
  line: (quantity: string) => `Your guess: how far does the ${quantity} move?`,
  down: "down",
  up: "up",
  none: "Drag the point, or use the arrow keys.",
  moves: {
    up: (amount: string) => `up by ${amount}`,
    down: (amount: string) => `down by ${amount}`,
    still: "not at all",
  },
  yours: (move: string) => `Your guess: ${move}`,
  guess: "guess",
  truth: "truth",
  gap: "gap",
  commit: "Commit",
  skip: "Show me without a guess",
  again: "Guess again",
  send: "Send the nudge",
  waits: {
    arrows: "The arrows wait for your guess.",
    ratios: "The ratios wait for your guess above.",
  },
  truly: (move: string) => `It goes ${move}.`,
  otherWay: (gap: string) => `You expected the other way. The gap is ${gap}.`,
  far: (gap: string) => `You had the right way, and missed the size by ${gap}.`,
  close: (gap: string) => `You had the right way, and were only ${gap} off.`,
  exact: (gap: string) => `You said just that: the gap is ${gap}.`,
  working: (guess: string, truth: string, gap: string) => `${guess} − ${truth} = ${gap}`,
};

export type Words = typeof words;
