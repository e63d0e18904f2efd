import { hint, type Question, type RichText, solution } from "./adapter.ts";
import { fact, type Line, pointers, richLines } from "./line.ts";

type QuestionPart = Question["parts"][number];

/** The question as the learner sees it, its hints and its worked solution. */
export function askedLines(question: Question, seed: number): readonly Line[] {
  const { family, concept, title, prompt, parts, table, figure } = question;
  return [
    fact("", "title", title, "words"),
    fact("", "concept", concept),
    ...richLines("", "prompt", prompt),
    fact("", "parts", parts.map(({ id, kind }) => `${id} (${kind})`).join(", ")),
    ...(figure ? figureLines(figure) : []),
    ...(table ? tableLines(table) : []),
    ...solution(family, seed).lines.flatMap((line, i) => richLines("", `solution ${i + 1}`, line)),
    ...parts.flatMap((part) => [
      ...partLines(part),
      ...([1, 2, 3] as const).flatMap((step) => {
        const { text, lookAt } = hint(family, seed, part.id, step);
        return [...richLines(part.id, `hint ${step}`, text), ...pointers(part.id, `hint ${step}, as a whole`, lookAt)];
      }),
    ]),
  ];
}

const figureLines = ({ network, example, ...shown }: NonNullable<Question["figure"]>): readonly Line[] => [
  fact("", "network", JSON.stringify(network)),
  fact("", "example", JSON.stringify(example)),
  fact("", "figure", JSON.stringify(shown)),
];

function tableLines({ caption, columns, rows }: NonNullable<Question["table"]>): readonly Line[] {
  const holes = rows.map(({ cells }) => cells.map((cell) => (cell === null ? "–" : "part" in cell ? cell.part : "…")));
  const texts = rows.map(({ head, cells }) => [
    head,
    ...cells.map((cell) => (cell && "given" in cell ? cell.given : [])),
  ]);
  return [
    fact("", "table", holes.map((row) => row.join(" ")).join(" | ")),
    fact("", "table caption", caption, "words"),
    ...rowLines("table columns", columns),
    ...texts.flatMap((row, i) => rowLines(`table row ${i + 1}`, row)),
  ];
}

/** The cells of a row as one rich text, with bars between. */
const rowLines = (field: string, cells: readonly RichText[]): readonly Line[] =>
  richLines(
    "",
    field,
    cells.flatMap((cell, i) => (i === 0 ? cell : [{ text: " | " }, ...cell])),
  );

function partLines(part: QuestionPart): readonly Line[] {
  const { id, label, note } = part;
  return [
    ...richLines(id, "label", label),
    ...(note ? richLines(id, "note", note) : []),
    ...("options" in part ? optionLines(part) : keyLines(part)),
  ];
}

function optionLines(part: Extract<QuestionPart, { options: unknown }>): readonly Line[] {
  const { id, options } = part;
  return [
    fact(id, "options", options.map((option) => option.id).join(" ")),
    ...(part.kind === "order" ? [fact(id, "order", JSON.stringify([part.isWhole, part.joint, ...part.ends]))] : []),
    ...options.flatMap((option) => [
      ...richLines(id, option.id, option.label),
      ...pointers(id, `${option.id}, as a whole`, option.lights ?? []),
    ]),
  ];
}

const keyLines = ({ id, keys }: Extract<QuestionPart, { keys: unknown }>): readonly Line[] =>
  keys.length === 0
    ? []
    : [
        fact(id, "keys", keys.map(({ plain }) => plain).join("  "), "words"),
        fact(id, "keys read aloud", keys.map(({ says }) => says).join(", "), "words"),
        fact(id, "keys, typeset", keys.map(({ latex, insert }) => `${latex}  ${insert}`).join("   "), "typeset"),
      ];
