import { plainScript } from "../names.ts";
import { type Cursor, isSymbol, peek, take, takeStart, takeSymbol } from "./cursor.ts";
import { ReadError } from "./read-error.ts";

const closing: Readonly<Record<string, string>> = { "{": "}", "(": ")", "[": "]" };

/**
 * The text of a script {…}, (…) or […] that begins at the cursor, and how many tokens it takes; undefined if none begins.
 */
export function bracketedScript(cursor: Cursor, ahead: number): { text: string; tokens: number } | undefined {
  const first = peek(cursor, ahead);
  if (first.kind !== "symbol" || !closing[first.text]) return undefined;
  const open: string[] = [];
  let text = "";
  for (let i = ahead; ; i++) {
    const token = peek(cursor, i);
    if (token.kind === "end") return undefined;
    text += token.text;
    if (token.kind !== "symbol") continue;
    const close = closing[token.text];
    if (close) open.push(close);
    else if (token.text === open.at(-1)) open.pop();
    if (open.length === 0) return { text: plainScript(text), tokens: i - ahead + 1 };
  }
}

/**
 * Takes a script after `mark` if it is one of `allowed`: ^{(L-1)}, ^(L-1), ^[L-1], ^L, _{jk}, _{j,k}, _jk.
 * @returns the script, or undefined with the cursor where it was
 */
export function takeScript(cursor: Cursor, mark: "^" | "_", allowed: ReadonlySet<string>): string | undefined {
  if (!isSymbol(peek(cursor), mark)) return undefined;
  const bracketed = bracketedScript(cursor, 1);
  if (bracketed) {
    const label = labelLike(bracketed.text, allowed, cursor);
    if (label === undefined) return undefined;
    cursor.position += 1 + bracketed.tokens;
    return label;
  }
  const next = peek(cursor, 1);
  if (next.kind === "symbol" && closing[next.text]) throw new ReadError(next.at, { code: "open-bracket" });
  // Without brackets a number after ^ is always an exponent: a^2 is a square, a^(2) may be a layer.
  if (next.kind !== "word" && !(next.kind === "number" && mark === "_")) return undefined;
  for (const length of lengthsToTry(cursor, next.text.length)) {
    const label = labelLike(next.text.slice(0, length), allowed, cursor);
    if (label === undefined) continue;
    take(cursor);
    takeStart(cursor, length);
    return label;
  }
  return undefined;
}

/**
 * Takes a script that stands in brackets right behind the letter, as programs write it: a[L-1], a(L-1), y[j]. It must be
 * one of `allowed`, and its letters must mean nothing else: a(2) stays a product.
 */
export function takeBracketed(cursor: Cursor, allowed: ReadonlySet<string>): string | undefined {
  const bracketed = bracketedScript(cursor, 0);
  if (!bracketed) return undefined;
  const { byLetter } = cursor.vocabulary;
  const isSquare = isSymbol(peek(cursor), "[");
  const [first = ""] = bracketed.text;
  if (byLetter.has(first) || !(isSquare ? /^\w/ : /^[A-Za-z]/).test(first)) return undefined;
  const label = labelLike(bracketed.text, allowed, cursor);
  if (label !== undefined) cursor.position += bracketed.tokens;
  return label;
}

/** The label that is written so. Many books write l where others write L, and no question has both. */
function labelLike(text: string, allowed: ReadonlySet<string>, { vocabulary }: Cursor): string | undefined {
  if (allowed.has(text)) return text;
  if (!/^[a-z]/.test(text) || vocabulary.byLetter.has(text.charAt(0)) || vocabulary.indices.has(text.charAt(0)))
    return undefined;
  const capital = text.charAt(0).toUpperCase() + text.slice(1);
  return allowed.has(capital) ? capital : undefined;
}

/** In LaTeX a script without braces is one character; w_jk is tried as w_{jk} only when w_j is nothing. */
function lengthsToTry(cursor: Cursor, length: number): readonly number[] {
  const longestFirst = Array.from({ length }, (_, i) => length - i);
  return cursor.dialect === "latex" ? [1, ...longestFirst] : longestFirst;
}

/** The script as typed, for a refusal; the cursor moves past it. */
export function skipScript(cursor: Cursor): string {
  take(cursor);
  const bracketed = bracketedScript(cursor, 0);
  if (!bracketed) return take(cursor).text;
  cursor.position += bracketed.tokens;
  return bracketed.text;
}

/** Takes `'`, `^'`, `^{\prime}`, and the words `prime`, `_prime`, `dash`; counts the primes. */
export function takePrimes(cursor: Cursor): number {
  let primes = 0;
  for (;;) {
    if (takeSymbol(cursor, "'") || takePrimeWord(cursor)) primes++;
    else if (isSymbol(peek(cursor), "^") && isSymbol(peek(cursor, 1), "'")) cursor.position += 1;
    else {
      const group = isSymbol(peek(cursor), "^") ? bracketedScript(cursor, 1) : undefined;
      if (!group || !/^'+$/.test(group.text)) return primes;
      cursor.position += 1 + group.tokens;
      primes += group.text.length;
    }
  }
}

/** “sigma prime(z)”, “sigma_prime(z)”, “sigmaPrime(z)”. */
function takePrimeWord(cursor: Cursor): boolean {
  const ahead = isSymbol(peek(cursor), "_") ? 1 : 0;
  const word = peek(cursor, ahead);
  const found = word.kind === "word" ? /^(?:prime|dash)/i.exec(word.text)?.[0] : undefined;
  if (found === undefined || cursor.vocabulary.words.has(found)) return false;
  cursor.position += ahead;
  takeStart(cursor, found.length);
  return true;
}
