import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type FamilyId, families, isFamilyId } from "../src/catalogue.ts";
import { grade } from "../src/exercise/grade.ts";

/** One spelling of an answer, as it is typed. */
interface Spelling {
  readonly family: FamilyId;
  readonly seed: number;
  readonly part: string;
  readonly typed: string;
}

/** `family …`, `seed …`, then `part: answer`; `#` begins a remark. */
function spellingsIn(file: string): readonly Spelling[] {
  let [family, seed]: [string, number] = ["", 0];
  const lines = readFileSync(new URL(`./spellings/${file}.txt`, import.meta.url), "utf8").split("\n");
  return lines.flatMap((line): readonly Spelling[] => {
    if (line === "" || line.startsWith("#")) return [];
    const [, word = "", rest = ""] = /^([\w-]+):? (.*)$/.exec(line) ?? [];
    if (line.startsWith("family ")) family = rest;
    else if (line.startsWith("seed ")) seed = Number(rest);
    else if (isFamilyId(family)) return [{ family, seed, part: word, typed: rest }];
    else throw new RangeError(`there is no family called ${family}`);
    return [];
  });
}

const told = ({ family, seed, part, typed }: Spelling): string => `${family} ${seed} ${part}: ${typed}`;
const verdictOf = ({ family, seed, part, typed }: Spelling) => grade(family, seed, { [part]: typed }).parts[part]?.kind;

const right = spellingsIn("right");

describe("answers as people type them", () => {
  test("every family that asks for something typed has right ones", () => {
    const typed = new Set(right.map(({ family }) => family));
    const missing = families.filter(({ id }) => !typed.has(id)).map(({ id }) => id);
    // These ask for choices and rankings alone.
    expect(missing).toEqual([
      "match-activation",
      "build-the-chain",
      "cost-slope-sign",
      "slope-ranking",
      "rank-weights",
    ]);
    expect(right.length).toBeGreaterThanOrEqual(800);
  });

  test("a right answer is right, however it is spelled", () => {
    expect(right.filter((each) => verdictOf(each) !== "correct").map(told)).toEqual([]);
  });

  test("what can mean two things is asked back, never marked", () => {
    const asked = spellingsIn("asked");
    expect(asked.filter((each) => verdictOf(each) !== "unreadable").map(told)).toEqual([]);
  });

  test("a wrong answer beside a right one is never right", () => {
    const wrong = spellingsIn("wrong");
    expect(wrong.length).toBeGreaterThanOrEqual(300);
    expect(wrong.filter((each) => !["incorrect", "unreadable"].includes(verdictOf(each) ?? "")).map(told)).toEqual([]);
  });
});
