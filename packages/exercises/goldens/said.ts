import type { RichText, Verdict } from "./adapter.ts";
import { fact, type Line, pointers, richLines } from "./line.ts";

interface Tried {
  readonly field: string;
  readonly verdict: Verdict | undefined;
}

/** How each answer was read, and everything that was said to any of them, once. */
export const saidLines = (part: string, tried: readonly Tried[]): readonly Line[] => [
  ...tried.flatMap(({ field, verdict }) =>
    verdict && "readAs" in verdict && verdict.readAs !== ""
      ? [fact(part, `${field}, read as`, verdict.readAs, "typeset")]
      : [],
  ),
  ...once(tried, "correct", ({ explanation }) => explanation).flatMap((said, i) =>
    richLines(part, `said to right ${i + 1}`, said),
  ),
  ...once(tried, "incorrect", ({ explanation }) => explanation).flatMap((said, i) =>
    richLines(part, `said to wrong ${i + 1}`, said),
  ),
  ...once(tried, "unreadable", whyUnread).flatMap((said, i) => richLines(part, `said to unreadable ${i + 1}`, said)),
  ...once(tried, "undecided", ({ why }) => [{ text: why }]).flatMap((said, i) =>
    richLines(part, `said to undecided ${i + 1}`, said),
  ),
  ...toldLines(part, tried),
];

const whyUnread = ({ why, suggestion }: Extract<Verdict, { kind: "unreadable" }>): RichText => [
  { text: suggestion === undefined ? why : `${why} Suggested: ${suggestion}` },
];

/** Each different text that verdicts of one kind bring, in the order of the answers. */
function once<Kind extends Verdict["kind"]>(
  tried: readonly Tried[],
  kind: Kind,
  saying: (verdict: Extract<Verdict, { kind: Kind }>) => RichText,
): readonly RichText[] {
  const isOfKind = (verdict: Verdict | undefined): verdict is Extract<Verdict, { kind: Kind }> =>
    verdict?.kind === kind;
  const said = tried.flatMap(({ verdict }) => (isOfKind(verdict) ? [saying(verdict)] : []));
  return [...new Map(said.map((text) => [JSON.stringify(text), text])).values()];
}

/** Each mistake that was told: its title, its explanation and where it points, by name. */
function toldLines(part: string, tried: readonly Tried[]): readonly Line[] {
  const told = tried.flatMap(({ verdict }) =>
    verdict?.kind === "incorrect" && verdict.mistake ? [verdict.mistake] : [],
  );
  const different = [...new Map(told.map((mistake) => [JSON.stringify(mistake), mistake])).values()];
  const names = [...new Set(told.map(({ name }) => name))].sort();
  return names.flatMap((name) =>
    different
      .filter((mistake) => mistake.name === name)
      .flatMap(({ title, explanation, lookAt }, i) => {
        const field = i === 0 ? `told ${name}` : `told ${name} ${i + 1}`;
        return [
          fact(part, `${field}, title`, title, "words"),
          ...richLines(part, field, explanation),
          ...pointers(part, `${field}, as a whole`, lookAt),
        ];
      }),
  );
}
