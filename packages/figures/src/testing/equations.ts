/**
 * What a reader does with a figure and a pencil: every equation in its text, worked out from the numbers as they are shown.
 */
export interface Worked {
  /** How many equations could be worked out. */
  readonly count: number;
  /** Those that come out otherwise than they are shown. */
  readonly faults: readonly string[];
}

/** Letters, names and meanings beside the numbers of an equation. */
const NOT_NUMBERS =
  "svg, [data-q][role=button], [class*=_fraction_], [class*=_meaning_], [class*=_kind_], [class*=_path_], [class*=_letter_], [class*=_operator_] > :first-child, legend, label, table, .visually-hidden";

/** Works out every equation below an element. */
export function workedOut(figure: Element): Worked {
  const copy = figure.cloneNode(true) as Element;
  for (const left of copy.querySelectorAll(NOT_NUMBERS)) left.replaceWith(" ");
  const lines = [...copy.querySelectorAll("p, dd, [data-q-group]")]
    .filter((line) => !line.querySelector("p, dd, [data-q-group]"))
    .map(({ textContent }) => textContent ?? "");
  const steps = lines.flatMap(stepsIn);
  return { count: steps.length, faults: steps.filter(({ isRight }) => !isRight).map(({ text }) => text) };
}

interface Step {
  readonly text: string;
  readonly isRight: boolean;
}

/** In a row of factors the signs stand twice, between the symbols and between the numbers. */
const tidy = (text: string): string =>
  text
    .replace(/=\s*(?:=\s*)+/g, "= ")
    .replace(/·\s*×/g, "×")
    .replace(/\s+/g, " ");

function stepsIn(line: string): readonly Step[] {
  // Words end an equation: what stands before and after them has nothing to do with it.
  return tidy(line)
    .split(/[^\d\s.,=×·÷+−()²]+|[.,:](?!\d)/)
    .flatMap((run) => {
      const sides = run.split("=").map((side) => side.trim());
      return sides.slice(1).flatMap((to, at) => stepOf(sides[at] ?? "", to));
    });
}

const NUMBER = /^\(?[−+]?\d+(?:\.(\d+))?\)?$/;
const NOISE = 1e-9;

function stepOf(from: string, to: string): readonly Step[] {
  const [left, right] = [worthOf(from), worthOf(to)];
  const plain = [from, to].filter((side) => NUMBER.test(side));
  if (left === undefined || right === undefined || plain.length !== 1) return [];
  const decimals = NUMBER.exec(plain[0] ?? "")?.[1]?.length ?? 0;
  const isRight = Math.abs(left - right) <= 0.5 * 10 ** -decimals + NOISE;
  return [{ text: `${from} = ${to}`, isRight }];
}

/** The value of a sum of products; undefined where a text is none. */
function worthOf(text: string): number | undefined {
  const tokens = text.match(/\d+(?:\.\d+)?|[×·÷+−()²]/g) ?? [];
  if (tokens.length === 0 || tokens.join("") !== text.replaceAll(" ", "")) return undefined;
  let at = 0;
  const take = (...wanted: readonly string[]) =>
    wanted.includes(tokens[at] ?? "") ? (tokens[at++] as string) : undefined;
  const atom = (): number => {
    if (take("−")) return -atom();
    if (take("+")) return atom();
    if (take("(")) {
      const inner = sum();
      return take(")") ? raised(inner) : Number.NaN;
    }
    return raised(Number(tokens[at++] ?? Number.NaN));
  };
  const raised = (value: number) => (take("²") ? value * value : value);
  const product = (): number => {
    let value = atom();
    for (let sign = take("×", "·", "÷"); sign; sign = take("×", "·", "÷"))
      value = sign === "÷" ? value / atom() : value * atom();
    return value;
  };
  const sum = (): number => {
    let value = product();
    for (let sign = take("+", "−"); sign; sign = take("+", "−")) value += sign === "+" ? product() : -product();
    return value;
  };
  const value = sum();
  return at === tokens.length && Number.isFinite(value) ? value : undefined;
}

/** Every sign of multiplication or division below an element that stands before a number, drawings included. */
export function numbersAfterSigns(figure: Element): { readonly count: number; readonly bare: readonly string[] } {
  const found = (figure.textContent ?? "").match(/[×·÷]\s*\(?[−+]?\d[\d.]*/g) ?? [];
  return { count: found.length, bare: found.filter((text) => /[×·÷]\s*−/.test(text)) };
}
