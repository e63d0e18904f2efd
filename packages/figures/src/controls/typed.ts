import { DECIMALS, rounded, shownNumber } from "@nn/notation";
import type { Range } from "../model/range.ts";
import { words } from "./controls.en.ts";

/** The result of typing a number: a value, perhaps with a remark, or what to change. */
export type Typed =
  | { readonly ok: true; readonly value: number; readonly remark?: string }
  | { readonly ok: false; readonly problem: string };

const LONGEST = 40;

/** A decimal, or a fraction of two. */
const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(?:\s*\/\s*(\d+\.?\d*|\.\d+))?$/;

/**
 * Reads a number as people type it: true or plain minus, comma or point, a leading point, a fraction such as 1/3. A
 * figure shows three decimals, so any more are rounded, with a remark.
 */
export function readTyped(text: string, { min, max }: Pick<Range, "min" | "max">): Typed {
  const plain = text
    .trim()
    .replaceAll("−", "-")
    .replaceAll(/(?<=\d),(?=\d)|^,(?=\d)/g, ".");
  if (plain === "") return { ok: false, problem: words.typed.empty };
  const [above = "", below = "1"] = plain.split("/");
  const value = Number(above) / Number(below);
  if (plain.length > LONGEST || !NUMBER.test(plain) || !Number.isFinite(value))
    return { ok: false, problem: words.typed.notANumber };
  if (value < min || value > max)
    return { ok: false, problem: words.typed.outside(plainNumber(min), plainNumber(max)) };
  const kept = rounded(value);
  return kept === value
    ? { ok: true, value }
    : { ok: true, value: kept, remark: words.typed.rounded(shownNumber(kept)) };
}

const plainNumber = (value: number) => shownNumber(value, Number.isInteger(value) ? 0 : DECIMALS);
