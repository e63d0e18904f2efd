import "server-only";
import { compare, type Expression, substituteDerivatives } from "@nn/algebra";
import { type LinkKind, links } from "../../../mistakes/links.ts";
import { aimed } from "../../../parts/aims.ts";
import type { Draft } from "../../../parts/draft.ts";
import { askFormula } from "../../../parts/formula/ask.ts";
import { chainKeys } from "../../../parts/formula/keys.ts";
import type { FormulaPart, WrongFormula } from "../../../parts/formula/part.ts";
import { wordsAbout } from "../../../parts/words.ts";
import type { Chain } from "../../../scenes/chain.ts";
import type { Pen } from "../../../writing/say.ts";
import type { Derivation, DerivationLine } from "./derivation.ts";
import type { MendedWords } from "./mended-formula.en.ts";

/** A line of a derivation in letters, with its right side as a formula. */
export interface FormulaLine extends DerivationLine {
  readonly rightSide: Expression;
  readonly shownSide: Expression;
}

/** A slip with the right side to which it leads. */
export type FormulaSlip = Pick<WrongFormula, "name" | "formula" | "lookAt">;

/** The known slips at one link of a chain. */
export function slipsAt(kind: LinkKind, chain: Chain): readonly FormulaSlip[] {
  const { lookAt, mistakes } = links[kind](chain);
  return aimed(lookAt, mistakes).map(({ to, ...slip }) => ({ ...slip, formula: to }));
}

export interface FormulaDerivation extends Derivation {
  readonly chain: Chain;
  readonly lines: readonly FormulaLine[];
  readonly slip: FormulaSlip;
  /** All that are known for the line, the planted one among them. */
  readonly slips: readonly FormulaSlip[];
}

/** The line ∂of/∂by = side. */
export function formulaLine(
  pen: Pen,
  { of, by, ...line }: Omit<FormulaLine, "shown" | "right"> & { readonly of: string; readonly by: string },
): FormulaLine {
  const write = (side: Expression) => {
    const { tex, plain } = pen.equation(of, by, side);
    return { tex, plain };
  };
  return { ...line, shown: write(line.shownSide), right: write(line.rightSide) };
}

/**
 * Asks for the right side of the wrong line. The label says nothing of which line that is.
 * @param quotient  what a Leibniz quotient is equal to
 * @param keeps     the quotient that the line above hands over and that may stand in the answer
 */
export function askMended(
  { chain, lines, at, slip, slips }: FormulaDerivation,
  words: MendedWords,
  { quotient, keeps }: Pick<FormulaPart, "quotient" | "keeps">,
): Draft {
  const line = lines[at];
  if (!line) throw new RangeError(`there is no line ${at}`);
  const { pen, definitions } = chain;
  const written = (formula: Expression): Expression => substituteDerivatives(formula, quotient);
  const sides = [...lines.map(({ rightSide }) => rightSide), ...lines.map(({ shownSide }) => shownSide)];
  const wrongs = [
    { name: "unchanged", ...words.unchanged, lookAt: slip.lookAt, formula: slip.formula },
    ...slips
      .filter(({ name }) => name !== slip.name)
      .map((other) => ({ ...wordsAbout(words.slips, other.name), ...other })),
    ...sides.map((formula) => ({ name: "another-line", ...words.anotherLine, lookAt: line.lights, formula })),
  ].map((wrong) => ({ ...wrong, formula: written(wrong.formula) }));
  return askFormula({
    id: "mended",
    letters: { pen, keys: chainKeys(chain), definitions, quotient },
    key: written(line.rightSide),
    answer: line.rightSide,
    ...(keeps ? { keeps } : {}),
    words: words.mended,
    lookAt: line.lights,
    mistakes: {},
    also: distinct(wrongs, written(line.rightSide), definitions),
  });
}

/** Wrong formulas that are neither right nor the same as one before them. */
function distinct(
  wrongs: readonly WrongFormula[],
  key: Expression,
  definitions: Chain["definitions"],
): readonly WrongFormula[] {
  const isSame = (a: Expression, b: Expression): boolean => compare(a, b, { seed: 7, definitions }).kind !== "unequal";
  const apart: WrongFormula[] = [];
  for (const wrong of wrongs)
    if (!isSame(wrong.formula, key) && !apart.some(({ formula }) => isSame(formula, wrong.formula))) apart.push(wrong);
  return apart;
}
