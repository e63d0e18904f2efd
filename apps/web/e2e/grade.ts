/**
 * What is said to answers to questions of known seeds. A process of its own, because keys load only where nothing can reach
 * a browser:
 *
 *   node --conditions=react-server e2e/grade.ts '[{"family":"last-weight","seed":1,"part":"sum","answer":"$a^L-1$"}]'
 */
import type { FamilyId } from "@nn/exercises";
import { grade } from "@nn/exercises/server";

interface Given {
  readonly family: FamilyId;
  readonly seed: number;
  readonly part: string;
  readonly answer: string;
}

const given: readonly Given[] = JSON.parse(process.argv[2] ?? "[]");
console.log(
  JSON.stringify(given.map(({ family, seed, part, answer }) => grade(family, seed, { [part]: answer }).parts[part])),
);
