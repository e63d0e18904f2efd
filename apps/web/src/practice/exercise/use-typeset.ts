import type { Question } from "@nn/exercises";
import { startTransition, useEffect, useState } from "react";
import { typeset } from "@/formula/typesetting.ts";

/** True once the formulas of the first question are typeset, or cannot be. Later ones come typeset (`withFormulas`). */
export function useTypeset(question: Question | undefined): boolean {
  const [isTypeset, setTypeset] = useState(false);
  useEffect(() => {
    if (!question || isTypeset) return;
    let isHere = true;
    void withFormulas(question).then(() => isHere && startTransition(() => setTypeset(true)));
    return () => {
      isHere = false;
    };
  }, [question, isTypeset]);
  return isTypeset;
}

/** What the server has said, once its formulas are typeset. Where they cannot be, they stand in plain type. */
export async function withFormulas<Said>(said: Said): Promise<Said> {
  await import("../formulas-in.ts")
    .then(({ formulasIn }) => typeset(formulasIn(said)))
    .catch((error: unknown) => console.warn("Formulas stay in plain type: KaTeX did not load.", error));
  return said;
}
