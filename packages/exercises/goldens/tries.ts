import type { Question } from "./adapter.ts";

type QuestionPart = Question["parts"][number];

/** Answers that nobody planned for: nearly right, far off, and broken. They are made from the reference answer alone. */
export function triesFor(part: QuestionPart, right: string): readonly string[] {
  switch (part.kind) {
    case "expression":
      return [`1·(${right})`, `-(${right})`, `3·(${right})`, `(${right})²`, "1", "1/0", `(${right}`, "q + ?"];
    case "number":
      return [
        ...[1.015, 1.035, 1.3, -1, 3].map((times) => String(Number((Number(right) * times).toPrecision(6)))),
        ...["0.123", "1/0", "2·", "about 3"],
      ];
    case "choice":
      return [...idsOf(part), idsOf(part).join(" "), "o99"];
    case "choices":
      return [backwards(right), ...idsOf(part), idsOf(part).join(" "), "o1 o1", "o99"];
    case "order":
      return [idsOf(part).join(" "), backwards(right), right.split(" ").slice(1).join(" "), "o1 o1", "o99"];
  }
}

const idsOf = ({ options }: Extract<QuestionPart, { options: unknown }>): readonly string[] =>
  options.map(({ id }) => id);

const backwards = (ids: string): string => ids.split(" ").reverse().join(" ");
