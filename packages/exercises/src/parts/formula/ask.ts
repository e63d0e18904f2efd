import "server-only";
import type { Expression } from "@nn/algebra";
import type { PaletteKey } from "../../question/question.ts";
import type { Pen } from "../../writing/say.ts";
import { type Aims, named, type Worded } from "../aims.ts";
import type { Draft } from "../draft.ts";
import { namesIn } from "../named-in.ts";
import type { PartWords } from "../words.ts";
import { meantAlone } from "./meant-alone.ts";
import type { FormulaPart, WrongFormula } from "./part.ts";
import { areToldApart } from "./told-apart.ts";

/** How the formulas of a question are written and read. */
export interface Letters {
  readonly pen: Pen;
  readonly keys: readonly PaletteKey[];
  /** What a letter stands for, so that a learner may write either. */
  readonly definitions?: FormulaPart["definitions"];
  /** What a Leibniz quotient is equal to. */
  readonly quotient?: FormulaPart["quotient"];
}

interface FormulaModel<Name extends string>
  extends Pick<FormulaPart, "id" | "key" | "lookAt" | "isWorkedOut" | "keeps" | "factors" | "productOf"> {
  readonly letters: Letters;
  /** The key as the reference answer writes it, where that is shorter. */
  readonly answer?: Expression;
  readonly words: PartWords<Name>;
  /** Where the mistakes of these words lead. */
  readonly mistakes: Aims<NoInfer<Name>, Expression>;
  /** Mistakes that have their words already, such as those of the factors of a product. */
  readonly also?: readonly Worded<{ readonly formula: Expression }>[];
  /** Wrong ways that may come to the same as others: they are told only where one alone fits. */
  readonly further?: readonly Worded<{ readonly formula: Expression }>[];
}

/** The mistakes of a part with their formulas. */
export function wrongFormulas<Name extends string>({
  words,
  lookAt,
  mistakes,
  also = [],
}: Pick<FormulaModel<Name>, "words" | "lookAt" | "mistakes" | "also">): readonly WrongFormula[] {
  const own = named<Name, Expression>(words.mistakes, lookAt, mistakes);
  return [
    ...own.map(({ to, ...mistake }) => ({ ...mistake, formula: to })),
    ...also.map((mistake) => ({ lookAt, ...mistake })),
  ];
}

/** A formula to write. Numbers are drawn again where a mistake is the same formula as the right one, or as another. */
export function askFormula<Name extends string>(model: FormulaModel<Name>): Draft {
  const { letters, answer = model.key, words, mistakes: _, also: __, further = [], ...marked } = model;
  const { pen, keys, definitions = new Map(), quotient = () => undefined } = letters;
  const { label, note, because, otherwise, hints } = words;
  const wrongs = wrongFormulas(model);
  const { tex, plain } = pen.formula(answer);
  return {
    isClear: () => areToldApart(model.key, wrongs, definitions),
    ask: () => ({
      question: { kind: "expression", id: model.id, label, keys, ...(note ? { note } : {}) },
      part: {
        kind: "expression",
        names: { ...pen.names, bare: meantAlone(label, pen.names, model.key), asked: namesIn(label) },
        ...marked,
        definitions,
        quotient,
        wrongs,
        further: further.map((mistake) => ({ lookAt: model.lookAt, ...mistake })),
        because,
        otherwise,
        hints,
      },
      answer: { latex: tex, plain },
    }),
  };
}
