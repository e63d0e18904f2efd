import type { QuestionPart, Solution } from "@nn/exercises";
import { Rich } from "../rich.tsx";
import { fullSize } from "../slashed.ts";

/** A right answer, typeset; where something was to be chosen, the options themselves. */
export function ReferenceAnswer({
  part,
  answer: { latex, plain },
}: {
  readonly part: QuestionPart;
  readonly answer: Solution["answers"][string];
}) {
  if (!("options" in part)) return <Rich text={fullSize([{ tex: latex, plain }])} />;
  const chosen = plain.split(" ").map((id) => part.options.find((option) => option.id === id));
  const joint = part.kind === "order" ? ` ${part.joint} ` : ", ";
  return chosen.map(
    (option, index) =>
      option && (
        <span key={option.id}>
          {index > 0 && joint}
          <Rich text={fullSize(option.label)} />
        </span>
      ),
  );
}
