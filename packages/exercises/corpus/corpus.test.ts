import { describe, expect, test } from "vitest";
import { families } from "../src/catalogue.ts";
import { corpus, saidTo, second, type Told, third } from "./corpus.ts";

/** Of a hundred wrong answers at least so many are named, and at most so many by a name that is not true of them. */
const NAMED = 0.9;
const MISNAMED = 0.02;

const isRight = ({ expected }: Told): boolean => expected[0] === "right";
const text = ({ family, seed, part, written, expected }: Told): string =>
  `${family} ${seed} ${part}: ${written} => ${expected.join(" or ")}`;

const said = corpus.map((told) => ({ told, name: saidTo(told) }));
const wrong = said.filter(({ told }) => !isRight(told));
const named = wrong.filter(({ told, name }) => name !== "none" && told.expected.includes(name));
const misnamed = wrong.filter(({ told, name }) => name !== "none" && !told.expected.includes(name));
const share = (some: readonly unknown[]): string => `${((100 * some.length) / wrong.length).toFixed(1)} %`;

describe("what is said to answers that people give", () => {
  test("every family has wrong answers and right ones in this corpus", () => {
    for (const { id } of families) {
      const own = corpus.filter(({ family }) => family === id);
      expect(own.filter(isRight).length, id).toBeGreaterThan(0);
      expect(own.length, id).toBeGreaterThanOrEqual(6);
    }
    expect(wrong.length).toBeGreaterThanOrEqual(600);
    expect(said.length - wrong.length).toBeGreaterThanOrEqual(200);
  });

  test("right answers are right, however they are written", () => {
    const refused = said.filter(({ told, name }) => isRight(told) && name !== "right");
    expect(refused.map(({ told, name }) => `${text(told)}, got ${name}`)).toEqual([]);
  });

  test("wrong answers are wrong, and none of them is refused", () => {
    const marked = wrong.filter(({ name }) => name === "right" || name.includes(":"));
    expect(marked.map(({ told, name }) => `${text(told)}, got ${name}`)).toEqual([]);
  });

  test("nine of ten slips are told by name, and hardly any by a wrong one", () => {
    const rows = families.map(({ id }) => {
      const own = (some: typeof wrong) => some.filter(({ told }) => told.family === id).length;
      return `${id.padEnd(28)} ${String(own(wrong)).padStart(5)} ${String(own(named)).padStart(7)} ${String(own(misnamed)).padStart(10)}`;
    });
    const head = `${"family".padEnd(28)} wrong   named   misnamed`;
    const total = `${"all".padEnd(28)} ${String(wrong.length).padStart(5)} ${share(named).padStart(7)} ${share(misnamed).padStart(10)}`;
    process.stdout.write(`${[head, ...rows, total].join("\n")}\n`);
    expect(named.length / wrong.length, share(named)).toBeGreaterThanOrEqual(NAMED);
    const list = misnamed.map(({ told, name }) => `${text(told)}, got ${name}`).join("\n");
    expect(misnamed.length / wrong.length, list).toBeLessThanOrEqual(MISNAMED);
  });

  test.each([
    { name: "second", slips: second, fewest: 500 },
    { name: "third", slips: third, fewest: 250 },
  ])("of slips that nobody had in mind, as many are told by name: the $name collection", ({ slips, fewest }) => {
    const told = slips.map((each) => ({ told: each, name: saidTo(each) }));
    const marked = told.filter(({ name }) => name === "right" || name.includes(":"));
    expect(marked.map(({ told: each, name }) => `${text(each)}, got ${name}`)).toEqual([]);
    const spoken = told.filter(({ name }) => name !== "none");
    const isTrue = ({ told: { expected }, name }: (typeof told)[number]): boolean => expected.includes(name);
    expect(told.length).toBeGreaterThanOrEqual(fewest);
    expect(spoken.filter(isTrue).length / told.length).toBeGreaterThanOrEqual(NAMED);
    expect(spoken.filter((each) => !isTrue(each)).length / told.length).toBeLessThanOrEqual(MISNAMED);
  });
});
