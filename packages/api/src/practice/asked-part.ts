import type { Attempt } from "@nn/db";
import { isFamilyId, type Question, type QuestionPart, type RichText } from "@nn/exercises";
import { makeQuestion, preview } from "@nn/exercises/server";
import { seedFrom } from "./mistake-words.ts";

/** One part of a question that was answered, as it was asked, and what was answered. */
export interface AskedPart {
  readonly prompt: RichText;
  readonly label: RichText;
  /** What was written, typeset where it can be, or the names of what was chosen. */
  readonly answer: RichText;
}

/** What a stored attempt was asked in one part; null if that question no longer exists. */
export function askedPart({ family, seed, answers }: Attempt, id: string): AskedPart | null {
  if (!isFamilyId(family)) return null;
  try {
    const question = makeQuestion(family, seedFrom(seed), "");
    const part = question.parts.find((each) => each.id === id);
    const answer = answers[id];
    if (!part || answer === undefined) return null;
    return { prompt: question.prompt, label: part.label, answer: shownAnswer(question, part, answer, seedFrom(seed)) };
  } catch (error) {
    // An earlier version of the family had other numbers. A stack overflow is a RangeError too, but a fault of ours.
    if (!(error instanceof RangeError) || /call stack/.test(error.message)) throw error;
    return null;
  }
}

function shownAnswer(
  { family }: Question,
  part: QuestionPart,
  answer: string,
  seed: Parameters<typeof preview>[1],
): RichText {
  const plain: RichText = [{ text: answer }];
  if ("keys" in part) {
    const read = preview(family, seed, part.id, answer);
    return read.kind === "read" ? [{ tex: read.latex, plain: read.plain }] : plain;
  }
  const chosen = answer.split(" ").flatMap((id) => {
    const option = part.options.find((each) => each.id === id);
    return option ? [option.label] : [];
  });
  if (chosen.length === 0) return plain;
  const joint = part.kind === "order" ? ` ${part.joint} ` : ", ";
  return chosen.flatMap((label, at) => (at === 0 ? label : [{ text: joint }, ...label]));
}
