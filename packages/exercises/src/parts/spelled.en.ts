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
  eleven: "11",
  twelve: "12",
  thirteen: "13",
  fourteen: "14",
  fifteen: "15",
  sixteen: "16",
  eighteen: "18",
  twenty: "20",
  half: "1/2",
  plus: "+",
  minus: "−",
  negative: "−",
  times: "·",
  percent: "%",
};

/** What such a word stands for; undefined for any other one. */
export const signOf = (word: string): string | undefined => {
  const plain = word.toLowerCase();
  return Object.hasOwn(signs, plain) ? signs[plain] : undefined;
};

/** Words that say that a number is rounded, in a few languages. */
const ROUNDED = /^(about|around|roughly|approx(?:imately)?|circa|ca|c|environ|env|etwa|rund)\b\.?\s*(.+)$/i;

/** A number that is said to be rounded, and the word that says so; undefined for anything else. */
export function roundedIn(answer: string): { readonly word: string; readonly number: string } | undefined {
  const [, word, number] = ROUNDED.exec(answer.trim()) ?? [];
  return word === undefined || number === undefined ? undefined : { word, number };
}
