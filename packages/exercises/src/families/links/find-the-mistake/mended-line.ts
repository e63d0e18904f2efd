import "server-only";
import { compare, type Expression, substituteDerivatives } from "@nn/algebra";
import type { Asked } from "../../../parts/assemble.ts";
import { chainKeys } from "../../../parts/formula/keys.ts";
import type { FormulaPart, WrongFormula } from "../../../parts/formula/part.ts";
import type { RichText } from "../../../question/rich-text.ts";
import type { Chain } from "../../../scenes/chain.ts";
import { penFor, say } from "../../../writing/say.ts";

interface MendedWish {
  readonly chain: Chain;
  readonly quotient: FormulaPart["quotient"];
  /** The right side of every line: as it should be, and as it stands. */
  readonly rights: readonly Expression[];
  readonly shown: readonly Expression[];
  readonly at: number;
  /** The slip that was planted, and the others that are known for this line. */
  readonly slip: WrongFormula;
  readonly slips: readonly WrongFormula[];
  /** The quotient that the line above hands over and that may stand in the answer. */
  readonly keeps?: FormulaPart["keeps"];
  /** How the line comes out, as a sentence. */
  readonly why: RichText;
  readonly lookAt: readonly string[];
}

/** Asks for the right side of the wrong line. The label says nothing of which line that is. */
export function askMended(wish: MendedWish): Asked {
  const { chain, quotient, rights, shown, at, slip, slips, keeps, why, lookAt } = wish;
  const pen = penFor(chain.names);
  const written = (expression: Expression): Expression => substituteDerivatives(expression, quotient);
  const key = rights[at];
  if (!key) throw new RangeError(`there is no line ${at}`);
  const unchanged: WrongFormula = {
    name: "unchanged",
    title: "That is the line as it stands",
    explanation: say`${slip.explanation}`,
    lookAt: slip.lookAt,
    formula: written(slip.formula),
  };
  const others = [...rights, ...shown].map(
    (formula): WrongFormula => ({
      name: "another-line",
      title: "The right side of another line",
      explanation: say`This is the right side of a line without a slip of its own. Find the line where the slip is, and write the right side of that one as it should be.`,
      lookAt,
      formula: written(formula),
    }),
  );
  const known = slips
    .filter(({ name }) => name !== slip.name)
    .map((wrong) => ({ ...wrong, formula: written(wrong.formula) }));
  const { tex, plain } = pen.formula(key);
  const { isSame, definitions } = sameness(chain);
  return {
    question: {
      kind: "expression",
      id: "mended",
      label: say`Its right side, as it should be`,
      keys: chainKeys(chain),
    },
    part: {
      kind: "expression",
      id: "mended",
      names: chain.names,
      definitions,
      key: written(key),
      quotient,
      ...(keeps ? { keeps } : {}),
      wrongs: distinct([unchanged, ...known, ...others], written(key), isSame),
      because: say`Yes. ${why}`,
      otherwise: say`Take the line that you chose, cover its right side, and work it out from the network itself.`,
      hints: [
        say`What does the left side of the wrong line ask: what moves, and what is moved by it?`,
        say`The wrong line is line ${at + 1}. In the figure, look at the quantities of its left side.`,
        why,
      ],
      lookAt,
    },
    answer: { latex: tex, plain },
  };
}

function sameness({ definitions }: Chain) {
  const isSame = (a: Expression, b: Expression): boolean => compare(a, b, { seed: 7, definitions }).kind !== "unequal";
  return { definitions, isSame };
}

/** Wrong formulas that are neither right nor the same as one before them. */
function distinct(
  wrongs: readonly WrongFormula[],
  key: Expression,
  isSame: (a: Expression, b: Expression) => boolean,
): readonly WrongFormula[] {
  const kept: WrongFormula[] = [];
  for (const wrong of wrongs)
    if (!isSame(wrong.formula, key) && !kept.some(({ formula }) => isSame(formula, wrong.formula))) kept.push(wrong);
  return kept;
}
