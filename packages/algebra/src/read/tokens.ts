import { greekLetter } from "../names.ts";
import { type Character, shares } from "./characters.ts";
import { meaningOf } from "./latex-commands.ts";
import { ReadError } from "./read-error.ts";

/** A piece of the text. Symbols are single characters; a word is a run of letters that the names may split later. */
export interface Token {
  readonly kind: "number" | "share" | "word" | "symbol" | "fraction" | "root" | "blank" | "end";
  readonly text: string;
  readonly at: number;
  /** Where the next character stands: two tokens touch when one ends where the other begins. */
  readonly end: number;
  /** Which side of |x| a bar is, if the text says so. */
  readonly side?: "open" | "close";
  /** The word of which this is a part, once it has been split. */
  readonly whole?: { readonly text: string; readonly at: number };
}

interface Scan {
  readonly chars: readonly Character[];
  readonly endAt: number;
  position: number;
  side: Token["side"] | undefined;
  readonly tokens: Token[];
}

const charAt = (scan: Scan, position: number): string => scan.chars[position]?.char ?? "";
const placeOf = (scan: Scan, position: number): number => scan.chars[position]?.at ?? scan.endAt;

function push(scan: Scan, kind: Token["kind"], text: string, from: number, side?: Token["side"]): void {
  const token = { kind, text, at: placeOf(scan, from), end: placeOf(scan, scan.position) };
  scan.tokens.push(side ? { ...token, side } : token);
}

/**
 * Cuts the characters into tokens; LaTeX commands become the tokens of their plain forms.
 * @throws {ReadError} for a command that means nothing here
 */
export function tokensOf(chars: readonly Character[], endAt: number): readonly Token[] {
  const scan: Scan = { chars, endAt, position: 0, side: undefined, tokens: [] };
  while (scan.position < chars.length) scanOne(scan);
  push(scan, "end", "", scan.position);
  return scan.tokens;
}

function scanOne(scan: Scan): void {
  const from = scan.position;
  const char = charAt(scan, from);
  if (char === " " || char === "~") {
    scan.position++;
  } else if (/[0-9]/.test(char) || (char === "." && /[0-9]/.test(charAt(scan, from + 1)))) {
    scanNumber(scan);
  } else if (char === "\\") {
    scanCommand(scan);
  } else if (char === "{" && charAt(scan, from + 1) === "," && charAt(scan, from + 2) === "}") {
    scan.position += 3;
    push(scan, "symbol", ",", from);
  } else if (/[A-Za-z]/.test(char)) {
    while (/[A-Za-z]/.test(charAt(scan, scan.position))) scan.position++;
    push(scan, "word", textBetween(scan, from, scan.position), from);
  } else {
    scan.position++;
    pushSymbol(scan, char, from);
  }
}

function pushSymbol(scan: Scan, char: string, from: number): void {
  const side = char === "|" ? scan.side : undefined;
  scan.side = undefined;
  if (char === "√") push(scan, "root", char, from);
  else if (shares.has(char)) push(scan, "share", char, from);
  else if (/[∂\u0370-\u03ff]/.test(char) && char !== "Σ") push(scan, "word", char, from);
  else push(scan, "symbol", char, from, side);
}

function scanNumber(scan: Scan): void {
  const from = scan.position;
  const rest = textBetween(scan, from, Math.min(scan.chars.length, from + 400));
  const literal = /^(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/.exec(rest)?.[0] ?? rest.charAt(0);
  scan.position += literal.length;
  push(scan, "number", literal, from);
}

function scanCommand(scan: Scan): void {
  const from = scan.position++;
  const letters = /^[A-Za-z]+/.exec(textBetween(scan, scan.position, scan.position + 40))?.[0];
  const command = letters ?? charAt(scan, scan.position);
  scan.position += command.length;
  const meaning = meaningOf(command, greekLetter);
  if (!meaning) throw new ReadError(placeOf(scan, from), { code: "unknown-command", command });
  switch (meaning.kind) {
    case "layout":
      if (/^(m?left|[bB]igg?l)$/.test(command)) scan.side = "open";
      if (/^(m?right|[bB]igg?r)$/.test(command)) scan.side = "close";
      return;
    case "symbol":
      for (const char of meaning.symbol) {
        if (/[A-Za-z]/.test(char)) push(scan, "word", char, from);
        else pushSymbol(scan, char, from);
      }
      return;
    case "word":
      push(scan, "word", meaning.word, from);
      return;
    case "bar":
      push(scan, "symbol", "|", from, meaning.side);
      return;
    case "fraction":
    case "root":
      push(scan, meaning.kind, command, from);
      return;
    case "blank":
      skipGroup(scan);
      push(scan, "blank", "", from);
      return;
    case "wrapper":
      for (let i = 0; i < meaning.skip; i++) skipGroup(scan);
      unwrapWord(scan);
  }
}

/** Skips {…} with everything in it, if a group begins here. */
function skipGroup(scan: Scan): void {
  if (charAt(scan, scan.position) !== "{") return;
  let depth = 0;
  do {
    const char = charAt(scan, scan.position++);
    if (char === "{") depth++;
    if (char === "}") depth--;
  } while (depth > 0 && scan.position < scan.chars.length);
}

/** `\operatorname{ReLU}` is the word ReLU; any other content stays a group. */
function unwrapWord(scan: Scan): void {
  const rest = textBetween(scan, scan.position, scan.position + 60);
  const found = /^\*?\{ *([A-Za-z]+) *\}/.exec(rest);
  if (!found?.[1]) return;
  const from = scan.position;
  scan.position += found[0].length;
  push(scan, "word", found[1], from);
}

function textBetween(scan: Scan, from: number, to: number): string {
  let text = "";
  for (let i = from; i < Math.min(to, scan.chars.length); i++) text += charAt(scan, i);
  return text;
}
