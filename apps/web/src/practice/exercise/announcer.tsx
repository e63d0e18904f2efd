"use client";

import type { Question } from "@nn/exercises";
import { plainTextOf } from "../rich.tsx";
import { saidOf } from "../verdict/verdict-view.tsx";
import type { Checked } from "./steps.ts";

/** What was said of the answers, for those who do not see it: each verdict once. The field that opens says its own name. */
export function Announcer({
  question: { parts },
  checked,
}: {
  readonly question: Question;
  readonly checked: Checked | undefined;
}) {
  return (
    <p className="visually-hidden" role="status" data-testid="announcer">
      {checked && textOf(parts, checked)}
    </p>
  );
}

function textOf(parts: Question["parts"], { grading }: Checked): string {
  // The end of the exercise gets the focus, and is read.
  if (grading.overall === "correct") return "";
  const marked = parts.flatMap((part) => {
    const verdict = grading.parts[part.id];
    return verdict ? [{ part, verdict }] : [];
  });
  const open = marked.filter(({ verdict }) => verdict.kind !== "correct");
  const spoken = open.length > 0 ? open : marked.slice(-1);
  return spoken.map(({ part, verdict }) => `${plainTextOf(part.label)}: ${saidOf(verdict)}`).join(" ");
}
