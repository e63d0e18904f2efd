import { LIMITS } from "./sandbox.ts";

/** What was typed into a field, as a number; or why it is none. */
export type TypedNumber =
  | { readonly ok: true; readonly value: number }
  | { readonly ok: false; readonly problem: "empty" | "not-a-number" | "too-large" };

const LONGEST = 40;
const DECIMAL = String.raw`(?:\d+\.?\d*|\.\d+)`;
const NUMBER = new RegExp(String.raw`^([+-]?${DECIMAL})(?:\s*/\s*(${DECIMAL}))?$`);

/** Reads a number as people type it: true or plain minus, comma or point, a leading point, a fraction such as 1/3. */
export function readTypedNumber(text: string): TypedNumber {
  const plain = text
    .trim()
    .replaceAll(/[−–]/g, "-")
    .replaceAll(/(?<=\d),(?=\d)|(?<!\d),(?=\d)/g, ".");
  if (plain === "") return { ok: false, problem: "empty" };
  const [, above, below = "1"] = (plain.length <= LONGEST && NUMBER.exec(plain)) || [];
  const value = Number(above) / Number(below);
  if (above === undefined || !Number.isFinite(value)) return { ok: false, problem: "not-a-number" };
  return Math.abs(value) > LIMITS.value ? { ok: false, problem: "too-large" } : { ok: true, value: value + 0 };
}
