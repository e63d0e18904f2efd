import { readTypedNumber } from "@nn/game/sandbox";

const MOST_RATES = 6;

/** Learning rates from a line of text; undefined where it is none. */
export function readRates(text: string): readonly number[] | undefined {
  const typed = text.split(/[\s;]+/).filter((word) => word !== "");
  const rates = typed.map(readTypedNumber).flatMap((read) => (read.ok && read.value > 0 ? [read.value] : []));
  return rates.length === typed.length && rates.length <= MOST_RATES ? rates : undefined;
}
