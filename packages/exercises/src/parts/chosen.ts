import "server-only";
import type { Preview, Verdict } from "../question/verdict.ts";
import type { Mistake, PartBase } from "./base.ts";
import { marking } from "./words.en.ts";

/** A mistake that shows in what was chosen. */
export interface WrongChoice extends Mistake {
  /** True for every choice that shows it. */
  readonly fits: (chosen: readonly string[]) => boolean;
  /** One choice that shows it and no other mistake. */
  readonly example: readonly string[];
}

/** What the parts that are answered by choosing have in common. */
export interface ChosenBase extends PartBase {
  /** Ids of all options. */
  readonly options: readonly string[];
  readonly right: readonly string[];
  readonly wrongs: readonly WrongChoice[];
}

type Unreadable = Extract<Verdict, { kind: "unreadable" }>;

export const refused = (where: number, why: string): Unreadable => ({ kind: "unreadable", where, why });

/** The ids of an answer, in order, or why they are none. */
export function readIds({ options }: ChosenBase, answer: string): readonly string[] | Unreadable {
  const chosen = answer.split(/[\s,]+/).filter((id) => id !== "");
  const stranger = chosen.find((id) => !options.includes(id));
  if (stranger !== undefined) return refused(answer.indexOf(stranger), marking.noSuchOption(stranger));
  if (new Set(chosen).size < chosen.length) return refused(0, marking.chosenTwice);
  return chosen;
}

/** What is chosen stands on the page already; it can only be refused. */
export const previewOf = (chosen: readonly string[] | Unreadable): Preview =>
  "kind" in chosen ? chosen : { kind: "read", latex: "", plain: chosen.join(" ") };

/**
 * Marks what was chosen: right, a known mistake, or wrong for another reason.
 * @param atLast  a mistake of every part of this kind, told where none of the part's own fits
 */
export function verdictOn(
  { because, otherwise, wrongs }: ChosenBase,
  chosen: readonly string[] | Unreadable,
  isRight: (chosen: readonly string[]) => boolean,
  atLast?: Omit<WrongChoice, "example">,
): Verdict {
  if ("kind" in chosen) return chosen;
  if (isRight(chosen)) return { kind: "correct", readAs: "", explanation: because };
  const base = { kind: "incorrect", readAs: "", explanation: otherwise } as const;
  const mistake =
    mistakeIn(wrongs, chosen) ??
    (atLast?.fits(chosen) && !wrongs.some(({ fits }) => fits(chosen)) ? atLast : undefined);
  if (!mistake) return base;
  const { name, title, explanation, lookAt } = mistake;
  return { ...base, mistake: { name, title, explanation, lookAt } };
}

/** The one mistake that shows in the choice; several names or none: no guess. */
function mistakeIn(wrongs: readonly WrongChoice[], chosen: readonly string[]): WrongChoice | undefined {
  const matches = wrongs.filter(({ fits }) => fits(chosen));
  const [first] = matches;
  return matches.every(({ name }) => name === first?.name) ? first : undefined;
}
