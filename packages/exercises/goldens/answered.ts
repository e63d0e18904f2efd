import {
  type Answers,
  alsoRightIn,
  carriedThrough,
  type Expected,
  expectedIn,
  type Grading,
  grade,
  preview,
  type Question,
  solution,
  type Verdict,
} from "./adapter.ts";
import { fact, type Line } from "./line.ts";
import { saidLines } from "./said.ts";
import { triesFor } from "./tries.ts";

/** What is said to right answers, to the mistakes that are expected, and to others. */
export const answeredLines = (question: Question, seed: number): readonly Line[] => [
  ...wholeLines(question, seed),
  ...question.parts.flatMap((part) => partLines(question.family, seed, part)),
];

function partLines(family: Question["family"], seed: number, part: Question["parts"][number]): readonly Line[] {
  const { id } = part;
  const { plain, latex } = solution(family, seed).answers[id] ?? { plain: "", latex: "" };
  const tried = (field: string, answer: string) => ({
    field,
    answer,
    verdict: grade(family, seed, { [id]: answer }).parts[id],
  });
  const right = tried("answer", plain);
  const typeset = latex === "" ? right : tried("answer", latex);
  const read = preview(family, seed, id, typeset.answer);
  const alsoRight = alsoRightIn(family, seed, id).map((answer, i) => tried(`right as well ${i + 1}`, answer));
  const others = triesFor(part, plain).map((answer, i) => tried(`other ${i + 1}`, answer));
  const mistakes = inOrder(expectedIn(family, seed, id)).map(({ name, key, answer }) => ({
    name,
    ...tried(`mistake ${key}`, answer),
  }));
  return [
    fact(id, "answer", `${plain} → ${summaryOf(right.verdict)}, as LaTeX ${summaryOf(typeset.verdict)}, ${read.kind}`),
    fact(id, "answer as LaTeX", latex, "typeset"),
    ...alsoRight.map(({ field, answer, verdict }) => fact(id, field, `${answer} → ${summaryOf(verdict)}`)),
    ...mistakes.map(({ field, name, answer, verdict }) => fact(id, field, `${answer} → ${summaryOf(verdict, name)}`)),
    fact(id, "others", others.map(({ verdict }) => summaryOf(verdict)).join(", ")),
    ...others.map(({ field, answer, verdict }) => fact(id, field, `${answer} → ${summaryOf(verdict)}`, "words")),
    ...saidLines(id, [right, ...alsoRight, ...others, ...mistakes]),
  ];
}

/** Mistakes by name, so that their order in the code does not matter; a name that stands twice is numbered. */
function inOrder(mistakes: readonly Expected[]): readonly (Expected & { readonly key: string })[] {
  const seen = new Map<string, number>();
  return [...mistakes]
    .sort((a, b) => (`${a.name} ${a.answer}` < `${b.name} ${b.answer}` ? -1 : 1))
    .map((mistake) => {
      const count = (seen.get(mistake.name) ?? 0) + 1;
      seen.set(mistake.name, count);
      return { ...mistake, key: count === 1 ? mistake.name : `${mistake.name} ${count}` };
    });
}

/** Submissions as a whole: everything right, the first part alone, and one slip that is carried on. */
function wholeLines({ family, parts }: Question, seed: number): readonly Line[] {
  const { answers } = solution(family, seed);
  const all = Object.fromEntries(Object.entries(answers).map(([id, { plain }]) => [id, plain]));
  const first = parts[0]?.id ?? "";
  const submitted = (answer: Answers) => gradingOf(grade(family, seed, answer));
  return [
    fact("", "all right", submitted(all)),
    fact("", "first part alone", submitted({ [first]: all[first] ?? "" })),
    fact("", "first part unreadable", submitted({ [first]: "?" })),
    ...Object.entries(carriedThrough(family, seed)).map(([id, answer]) => {
      const sent = Object.entries(answer).map(([part, text]) => `${part}: ${text}`);
      return fact(id, "carried", `${sent.join(", ")} → ${submitted(answer)}`);
    }),
  ];
}

/** The whole, and the parts that are not right. */
function gradingOf({ overall, counts, parts }: Grading): string {
  const notRight = Object.entries(parts).filter(([, { kind }]) => kind !== "correct");
  return [
    counts ? overall : `${overall}, no attempt`,
    ...notRight.map(([id, verdict]) => `${id} ${summaryOf(verdict)}`),
  ].join("; ");
}

/** A verdict without its words. The mistake that an answer is an example of is "told", any other by its name. */
function summaryOf(verdict: Verdict | undefined, example?: string): string {
  if (!verdict) return "not answered";
  switch (verdict.kind) {
    case "incorrect": {
      const { mistake, carriedFrom = [] } = verdict;
      if (mistake) return mistake.name === example ? "told" : `wrong ${mistake.name}`;
      return carriedFrom.length > 0 ? `wrong, carried from ${carriedFrom.join(" and ")}` : "wrong";
    }
    case "unreadable":
      return `${verdict.isUnfinished ? "unfinished" : "unreadable"} at ${verdict.where}`;
    default:
      return verdict.kind;
  }
}
