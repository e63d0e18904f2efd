import { fromFlat } from "@nn/core";
import { DARKEST, type Picture } from "../digit.ts";
import { trained } from "../generated/trained.ts";
import type { KeptRun } from "./kept-run.ts";
import { shapeOf } from "./network.ts";

/** A run that was made for whoever has not made one, by scripts/train.ts: its parameters are rounded to 16 bits. */
export function givenRun(): KeptRun {
  const { kind, seed, step, parameters, reports } = trained;
  return {
    kind,
    seed,
    network: fromFlat({ ...shapeOf(kind), parameters: wholeNumbersIn(parameters).map((whole) => whole * step) }),
    reports: reports.map(([steps, of, cost, accuracy]) => ({ steps, of, cost: cost ?? Number.NaN, accuracy })),
  };
}

/** The held-out digit that stands beside it. */
export const givenDigit: { readonly digit: number; readonly label: number; readonly picture: Picture } = {
  digit: trained.shown.digit,
  label: trained.shown.label,
  picture: Float64Array.from(trained.shown.pixels, (pixel) => Number.parseInt(pixel, 16) / DARKEST),
};

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Reads base64, in which the language itself has no function yet: whole numbers of 16 bits, the lower byte first. */
function wholeNumbersIn(text: string): readonly number[] {
  const bytes: number[] = [];
  let bits = 0;
  let held = 0;
  for (const letter of text.replaceAll("=", "")) {
    bits = ((bits << 6) | LETTERS.indexOf(letter)) & 0xffff;
    held += 6;
    if (held >= 8) {
      held -= 8;
      bytes.push((bits >> held) & 255);
    }
  }
  return Array.from({ length: bytes.length >> 1 }, (_, i) => {
    const whole = (bytes[2 * i] as number) | ((bytes[2 * i + 1] as number) << 8);
    return whole >= 0x8000 ? whole - 0x10000 : whole;
  });
}
