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
  const worth = new Uint8Array(128);
  for (let at = 0; at < LETTERS.length; at++) worth[LETTERS.charCodeAt(at)] = at;
  const end = text.indexOf("=");
  const bytes = new Uint8Array(Math.floor((3 * (end < 0 ? text.length : end)) / 4));
  for (let at = 0, from = 0; at < bytes.length; at += 3, from += 4) {
    let four = 0;
    for (let i = 0; i < 4; i++) four = (four << 6) | (worth[text.charCodeAt(from + i)] as number);
    for (let i = 0; i < 3; i++) bytes[at + i] = four >> (16 - 8 * i);
  }
  return Array.from({ length: bytes.length >> 1 }, (_, i) => {
    const whole = (bytes[2 * i] as number) | ((bytes[2 * i + 1] as number) << 8);
    return whole >= 0x8000 ? whole - 0x10000 : whole;
  });
}
