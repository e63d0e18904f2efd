import "server-only";

/** Numbers and signs that somebody may write as words. */
const signs: Readonly<Record<string, string>> = {
  zero: "0",
  one: "1",
  two: "2",
  three: "3",
  four: "4",
  five: "5",
  six: "6",
  seven: "7",
  eight: "8",
  nine: "9",
  ten: "10",
  half: "1/2",
  plus: "+",
  minus: "−",
  negative: "−",
  times: "·",
};

/** What such a word stands for; undefined for any other one. */
export const signOf = (word: string): string | undefined => {
  const plain = word.toLowerCase();
  return Object.hasOwn(signs, plain) ? signs[plain] : undefined;
};
