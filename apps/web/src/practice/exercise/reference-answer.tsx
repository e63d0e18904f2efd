import type { QuestionPart, Solution } from "@nn/exercises";
import { Tex } from "@/formula/tex.tsx";
import { Rich } from "../rich.tsx";

/** A right answer, typeset; where something was to be chosen, the options themselves. */
export function ReferenceAnswer({
  part,
  answer: { latex, plain },
}: {
  readonly part: QuestionPart;
  readonly answer: Solution["answers"][string];
}) {
  if (!("options" in part)) return <Tex tex={latex} plain={plain} />;
  const chosen = plain.split(" ").map((id) => part.options.find((option) => option.id === id));
  const joint = part.kind === "order" ? ` ${part.joint} ` : ", ";
  return chosen.map(
    (option, index) =>
      option && (
        <span key={option.id}>
          {index > 0 && joint}
          <Rich text={option.label} />
        </span>
      ),
  );
}
