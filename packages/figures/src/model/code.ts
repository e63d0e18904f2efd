import { FormatError, numberFrom, numberToText, valuesOf } from "@nn/core";
import { rounded } from "@nn/notation";
import { clampNudge } from "./nudge.ts";
import { rangeOf } from "./range.ts";
import { type Setup, settableIds, withNudge, withSetting } from "./setup.ts";

/** Goes up when the meaning of the places changes; older codes then need a reader of their own. */
const VERSION = "1";
const LONGEST = 2_000;

/**
 * The state of a page as a short text for a link: the version, every settable quantity, the nudge.
 *
 *   1_1.2_-.3_-.9_1.1_1.4_-.5_.85_1_.1
 *
 * The shape of the network is not in it: it belongs to the lesson.
 */
export function encodeSetup(setup: Setup): string {
  const values = valuesOf(setup.network, setup.example);
  const numbers = [...settableIds(setup).map(values.of), setup.nudge.by];
  return [VERSION, ...numbers.map((number) => numberToText(rounded(number)))].join("_");
}

/**
 * Reads such a text back.
 * @param start  the lesson's own setup, which gives the shape
 * @returns      undefined if the code is of another version, too long, or has a number that cannot be set
 */
export function decodeSetup(code: string, start: Setup): Setup | undefined {
  if (code.length > LONGEST) return undefined;
  const [version, ...texts] = code.split("_");
  const ids = settableIds(start);
  if (version !== VERSION || texts.length !== ids.length + 1) return undefined;
  const numbers = texts.map(readNumber);
  const by = numbers[ids.length] ?? Number.NaN;
  if (clampNudge(by) !== by) return undefined;
  let setup = withNudge(start, by);
  for (const [index, id] of ids.entries()) {
    const [value, range] = [numbers[index] ?? Number.NaN, rangeOf(id)];
    if (!range || !(value >= range.min && value <= range.max) || rounded(value) !== value) return undefined;
    setup = withSetting(setup, id, value);
  }
  return setup;
}

function readNumber(text: string): number {
  try {
    return numberFrom(text);
  } catch (error) {
    if (error instanceof FormatError) return Number.NaN;
    throw error;
  }
}
