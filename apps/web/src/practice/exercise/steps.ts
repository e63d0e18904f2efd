import type { Grading, Question, QuestionPart, QuestionTable, Verdict } from "@nn/exercises";

/** What is answered at one time: one part, or all the parts that stand in a table. */
export interface Step {
  readonly parts: readonly QuestionPart[];
  readonly isTable: boolean;
}

/** How it stands with one part: "kept" waits for the connection, "unmarked" was neither right nor wrong. */
export type Standing = "right" | "kept" | "wrong" | "unmarked" | "written" | "empty";

export type Answers = Readonly<Record<string, string>>;

/** What was sent, and what was said of it. */
export interface Checked {
  readonly answers: Answers;
  readonly grading: Grading;
}

/** A question in the order in which it is answered: its table, then each other part. */
export function stepsOf({ parts, table }: Pick<Question, "parts" | "table">): readonly Step[] {
  const inTable = parts.filter(({ id }) => tableHas(table, id));
  const steps = parts.filter((part) => !inTable.includes(part)).map((part) => ({ parts: [part], isTable: false }));
  return inTable.length === 0 ? steps : [{ parts: inTable, isTable: true }, ...steps];
}

const tableHas = (table: QuestionTable | undefined, id: string): boolean =>
  table?.rows.some(({ cells }) => cells.some((cell) => cell && "part" in cell && cell.part === id)) ?? false;

/** A verdict speaks of what was sent: it goes as soon as the answer is changed. */
export const verdictOn = (id: string, answers: Answers, checked: Checked | undefined): Verdict | undefined =>
  checked?.answers[id] === answers[id] ? checked?.grading.parts[id] : undefined;

/** @param unsent  answers that wait here for the connection */
export function standingOf(
  id: string,
  answers: Answers,
  checked: Checked | undefined,
  unsent: Answers | undefined,
): Standing {
  const answer = answers[id] ?? "";
  const verdict = verdictOn(id, answers, checked);
  if (verdict?.kind === "correct") return "right";
  if (answer.trim() === "") return "empty";
  if (unsent?.[id] === answer) return "kept";
  if (!verdict) return "written";
  return verdict.kind === "incorrect" ? "wrong" : "unmarked";
}

/** True where nothing is left to do for now. */
export const isBehind = (standing: Standing): boolean => standing === "right" || standing === "kept";

/** The part to go on with: the next that is not behind one, after the last the first; undefined where all are. */
export function nextPart(
  parts: readonly QuestionPart[],
  standing: (id: string) => Standing,
  after: string | undefined,
): string | undefined {
  const at = parts.findIndex(({ id }) => id === after) + 1;
  return [...parts.slice(at), ...parts.slice(0, at)].find(({ id }) => !isBehind(standing(id)))?.id;
}

/** How it stands with a step, from how it stands with its parts: what most needs a look comes first. */
export const lineStanding = (standings: readonly Standing[]): Standing =>
  (["wrong", "unmarked", "written", "kept"] as const).find((each) => standings.includes(each)) ??
  (standings.every((each) => each === "right") ? "right" : "empty");
