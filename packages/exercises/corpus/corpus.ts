import { readdirSync, readFileSync } from "node:fs";
import { evaluate, read } from "@nn/algebra";
import { type FamilyId, isFamilyId } from "../src/catalogue.ts";
import { makeQuestion } from "../src/exercise/ask.ts";
import { grade } from "../src/exercise/grade.ts";
import { plainTextOf } from "../src/question/rich-text.ts";

/** One answer that somebody may give, and what should be said to it. */
export interface Told {
  readonly family: FamilyId;
  readonly seed: number;
  readonly part: string;
  /** As it stands in the file. */
  readonly written: string;
  /** "right", "none" where two names fit, or the names that are true of it. */
  readonly expected: readonly string[];
}

const LINE = /^([\w-]+): (.*) => ([\w|-]+)$/;

/** Answers: `family …` where there are several, `seed 0`, then `part: answer => name`; `#` begins a remark. */
function told(first: FamilyId, text: string): readonly Told[] {
  let [family, seed] = [first, 0];
  return text.split("\n").flatMap((line): readonly Told[] => {
    if (line === "" || line.startsWith("#")) return [];
    if (line.startsWith("family ")) {
      family = familyCalled(line.slice(7));
      return [];
    }
    if (line.startsWith("seed ")) {
      seed = Number(line.slice(5));
      return [];
    }
    const [, part, written, expected] = LINE.exec(line) ?? [];
    if (part === undefined || written === undefined || expected === undefined)
      throw new SyntaxError(`${family}: what is “${line}”?`);
    return [{ family, seed, part, written, expected: expected.split("|") }];
  });
}

const here = new URL("./", import.meta.url);

export const corpus: readonly Told[] = readdirSync(here)
  .filter((file) => file.endsWith(".txt"))
  .flatMap((file) => {
    return told(familyCalled(file.slice(0, -4)), readFileSync(new URL(file, here), "utf8"));
  });

/** Written down before the code that names slips was looked at, so that its share says how new ones fare. */
export const second: readonly Told[] = told("nudge-ratio", readFileSync(new URL("second/slips.txt", here), "utf8"));

/** Written down later, with other numbers, before any of them was tried. */
export const third: readonly Told[] = told("nudge-ratio", readFileSync(new URL("third/slips.txt", here), "utf8"));

function familyCalled(id: string): FamilyId {
  if (!isFamilyId(id)) throw new RangeError(`there is no family called ${id}`);
  return id;
}

/** The answer as it is sent: `=2*0.3` is worked out and rounded to three digits, `[label]` is the id of an option. */
function sent({ family, seed, part, written }: Told): string {
  if (written.startsWith("=")) {
    const reading = read(written.slice(1), { variables: [] });
    const value = reading.ok ? evaluate(reading.expression) : undefined;
    if (value === undefined) throw new SyntaxError(`${family}: ${written} has no value`);
    return String(Number(value.toPrecision(3)));
  }
  if (!written.startsWith("[")) return written;
  const asked = makeQuestion(family, seed, "s").parts.find(({ id }) => id === part);
  const options = asked && "options" in asked ? asked.options : [];
  const labels = written.slice(1, -1).split("] [");
  return labels
    .map((label) => {
      const option = options.find((each) => plainTextOf(each.label) === label);
      if (!option) throw new RangeError(`${family} ${seed} ${part} has no option ${label}`);
      return option.id;
    })
    .join(" ");
}

/** What is said to an answer: "right", a name, "none", or why it is not marked. */
export function saidTo(told: Told): string {
  const verdict = grade(told.family, told.seed, { [told.part]: sent(told) }).parts[told.part];
  switch (verdict?.kind) {
    case "correct":
      return "right";
    case "incorrect":
      return verdict.mistake?.name ?? "none";
    default:
      return verdict ? `${verdict.kind}: ${verdict.why}` : "not answered";
  }
}
