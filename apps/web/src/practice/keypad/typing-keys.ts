import type { WrittenQuestionPart } from "@nn/exercises";
import type { Written } from "./field-in-hand.ts";
import { words } from "./words.en.ts";

/** A key that the question does not bring: brackets and signs, far away on a telephone's keyboard. */
export interface TypingKey extends Written {
  readonly shows: string;
  readonly says: string;
}

const { says } = words;
const open = { shows: "(", says: says.open, insert: "(", plain: "(" };
const close = { shows: ")", says: says.close, insert: ")", plain: ")" };
const square = { shows: "□²", says: says.square, insert: "#@^{2}", plain: "^2" };
const times = { shows: "·", says: says.times, insert: "\\cdot ", plain: "*" };
const over = { shows: "/", says: says.over, insert: "/", plain: "/" };
const minus = { shows: "−", says: says.minus, insert: "-", plain: "-" };
const two = { shows: "2", says: says.two, insert: "2", plain: "2" };

export const typingKeys: Readonly<Record<WrittenQuestionPart["kind"], readonly TypingKey[]>> = {
  expression: [open, close, square, times, minus, two],
  // A telephone's keys for numbers have the digits, and often no sign.
  number: [minus, times, over, open, close],
};
