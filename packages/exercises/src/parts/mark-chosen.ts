import "server-only";
import type { Verdict } from "../question/verdict.ts";
import type { ChosenPart, WrongChoice } from "./part.ts";

/** What was chosen, in order, or why that is no answer yet. */
export function readChosen(
  part: ChosenPart,
  answer: string,
): readonly string[] | Extract<Verdict, { kind: "unreadable" }> {
  const chosen = answer.split(/[\s,]+/).filter((id) => id !== "");
  const stranger = chosen.find((id) => !part.options.includes(id));
  if (stranger !== undefined) return refused(answer.indexOf(stranger), `There is no option “${stranger}”.`);
  if (new Set(chosen).size < chosen.length) return refused(0, "Each option can be chosen once only.");
  if (part.kind === "choice" && chosen.length !== 1) return refused(0, "Choose one of them.");
  const left = part.options.length - chosen.length;
  if (part.isWhole && left > 0)
    return refused(answer.length, `Give a place to all of them: ${left} ${left === 1 ? "is" : "are"} left.`);
  return chosen;
}

const refused = (where: number, why: string) => ({ kind: "unreadable", where, why }) as const;

/** Marks what was chosen: right, a known mistake, or wrong for another reason. */
export function markChosen(part: ChosenPart, answer: string): Verdict {
  const chosen = readChosen(part, answer);
  if ("kind" in chosen) return chosen;
  if (isRight(part, chosen)) return { kind: "correct", readAs: "", explanation: part.because };
  const base = { kind: "incorrect", readAs: "", explanation: part.otherwise } as const;
  const mistake = mistakeIn(part, chosen);
  if (!mistake) return base;
  const { name, title, explanation, lookAt } = mistake;
  return { ...base, mistake: { name, title, explanation, lookAt } };
}

function isRight({ right, alsoRight = [], isFree }: ChosenPart, chosen: readonly string[]): boolean {
  const isAsAsked = (asked: readonly string[]): boolean => {
    if (chosen.length !== asked.length) return false;
    return isFree ? asked.every((id) => chosen.includes(id)) : asked.every((id, i) => chosen[i] === id);
  };
  return [right, ...alsoRight].some(isAsAsked);
}

/** The one mistake that shows in the choice; several names or none: no guess. */
function mistakeIn(part: ChosenPart, chosen: readonly string[]): WrongChoice | undefined {
  const matches = part.wrongs.filter(({ fits }) => fits(chosen));
  const [first] = matches;
  return matches.every(({ name }) => name === first?.name) ? first : undefined;
}
