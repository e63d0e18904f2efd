import "server-only";
import { costOf, createNetwork } from "@nn/core";
import { type Dice, firstOf } from "../../../exercise/dice.ts";
import type { Exercise, Family } from "../../../exercise/exercise.ts";
import { isUnmistakable, toleranceNote } from "../../../exercise/tolerance.ts";
import { wrongAt } from "../../../mistakes/wrong.ts";
import { type Asked, askNumber, assemble } from "../../../parts/assemble.ts";
import type { WrongNumber } from "../../../parts/number/part.ts";
import { figures, isNeat, maths, onItsLine, sumText } from "../../../writing/maths.ts";
import { inHue, say } from "../../../writing/say.ts";

/** An output beside its target. */
interface Pair {
  readonly a: number;
  readonly y: number;
}

/** Outputs of one example add up; examples are averaged. */
type Kind = "outputs" | "examples";

/** The squared gaps, and the cost that they make. */
export const costValue: Family = {
  id: "cost-value",
  make: (seed) => firstOf(seed, (dice) => exerciseFor(dice.pick(["outputs", "examples"] as const), somePairs(dice))),
};

function somePairs(dice: Dice): readonly Pair[] {
  const count = dice.pick([2, 3]);
  return Array.from({ length: count }, () => ({
    a: dice.pick([-1, -0.5, 0.1, 0.2, 0.3, 0.5, 0.6, 0.7, 0.8, 1.5, 2, 2.5]),
    y: dice.pick([0, 1, 0, 1, 2]),
  }));
}

/** The cost as the engine has it: of one example with all outputs, or of one example for each pair. */
function costOfPairs(kind: Kind, pairs: readonly Pair[]): number {
  const outputs = kind === "outputs" ? pairs.length : 1;
  const network = createNetwork({
    inputs: outputs,
    layers: [{ neurons: outputs, activation: "identity" }],
    weights: [pairs.slice(0, outputs).map((_, j) => pairs.slice(0, outputs).map((__, k) => (j === k ? 1 : 0)))],
    biases: [pairs.slice(0, outputs).map(() => 0)],
  });
  const examples =
    kind === "outputs"
      ? [{ input: pairs.map(({ a }) => a), target: pairs.map(({ y }) => y) }]
      : pairs.map(({ a, y }) => ({ input: [a], target: [y] }));
  return costOf(network, examples);
}

const square = ({ a, y }: Pair): number => (a - y) ** 2;
const total = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

function exerciseFor(kind: Kind, pairs: readonly Pair[]): Exercise | undefined {
  const cost = costOfPairs(kind, pairs);
  const squares = pairs.map(square);
  const gaps = pairs.map(({ a, y }) => a - y);
  // Gaps of 1 and 2 are their own square, or its double: there a slip does not show.
  if (gaps.some((gap) => [0, 1, 2].includes(Math.abs(gap)))) return undefined;
  if (new Set(squares).size < squares.length) return undefined;
  const isMixed = gaps.some((gap) => gap > 0) && gaps.some((gap) => gap < 0);
  const isPlain = [...squares, cost].every((number) => isNeat(number, 3) && number >= 0.04);
  if (!isMixed || !isPlain) return undefined;
  const wrongs = pairs.map(squareWrongs);
  const whole = costWrongs(kind, pairs, cost);
  const areTold = squares.every((right, i) => isUnmistakable(right, wrongs[i] ?? [])) && isUnmistakable(cost, whole);
  if (!areTold) return undefined;
  const asked = [
    ...pairs.map((pair, i) => squarePart(kind, pair, i, wrongs[i] ?? [])),
    wholePart(kind, pairs, cost, whole),
  ];
  const one = kind === "outputs" ? "output" : "example";
  return assemble({
    title: kind === "outputs" ? "The cost of several outputs" : "The cost of several examples",
    prompt:
      kind === "outputs"
        ? say`A network with ${count(pairs.length)} outputs has seen one example. The table shows each output beside its target. The cost adds up the squares of the gaps. Work out each square, and then the cost.`
        : say`A network with one output has seen ${count(pairs.length)} examples. The table shows the output for each beside its target. The cost of one example is the square of its gap, and the cost of all is the mean. Work out each square, and then the cost of all.`,
    asked,
    table: {
      caption: "Outputs, targets and squared gaps",
      columns: [say`${one}`, [letter("a")], [letter("y")], [gapText()]],
      rows: [
        ...pairs.map(({ a, y }, i) => ({
          head: say`${i + (kind === "outputs" ? 0 : 1)}`,
          cells: [{ given: [figures(a)] }, { given: [figures(y)] }, { part: `square${i + 1}` }],
        })),
        { head: say`${kind === "outputs" ? "sum" : "mean"}`, cells: [null, null, { part: "cost" }] },
      ],
    },
    lines: [
      ...pairs.map((pair) => say`${onItsLine(maths`${workedSquare(pair)} = ${square(pair)}`)}`),
      say`${kind === "outputs" ? "The outputs of one example add up:" : "Over examples the mean is taken:"} ${onItsLine(maths`${together(kind, squares)} = ${cost}`)}`,
    ],
  });
}

const count = (number: number): string => (number === 2 ? "two" : "three");
const letter = (id: string) => ({ tex: inHue(id, id), plain: id });
const gapText = () => maths`(${letter("a")} - ${letter("y")})^2`;

const workedSquare = ({ a, y }: Pair) => maths`(${a} - ${y})^2 = ${bracketedGap(a - y)}^2`;
const bracketedGap = (gap: number) => {
  const { tex, plain } = figures(gap);
  return gap < 0 ? { tex: `(${tex})`, plain: `(${plain})` } : { tex, plain };
};

/** The squares added up, divided by their number where they belong to examples. */
function together(kind: Kind, squares: readonly number[]) {
  const { tex, plain } = sumText(squares);
  if (kind === "outputs") return { tex, plain };
  return { tex: `\\frac{${tex}}{${squares.length}}`, plain: `(${plain}) / ${squares.length}` };
}

function squareWrongs(pair: Pair): readonly WrongNumber[] {
  const { a, y } = pair;
  const wrong = wrongAt([]);
  const gap = a - y;
  const all = [
    wrong(
      "not-squared",
      "The gap is not squared yet",
      gap,
      say`That is the gap. Multiply it by itself: then it is never negative, and large gaps count for more.`,
    ),
    wrong(
      "gap-turned",
      "The gap is not squared yet",
      -gap,
      say`That is the gap, counted from the other end. Multiply it by itself.`,
    ),
    wrong(
      "doubled",
      "Doubled in place of squared",
      2 * gap,
      say`A square is a number times itself. Twice the gap is the slope of the square, which comes later.`,
    ),
    wrong(
      "squares-subtracted",
      "Squared before subtracting",
      a * a - y * y,
      say`First take the gap between output and target, then square it.`,
    ),
    wrong(
      "negative-square",
      "A square is never negative",
      -gap * gap,
      say`Minus times minus makes plus: the square of a negative gap is positive.`,
    ),
    wrong("target-lost", "The target is left out", a * a, say`What is squared is the gap, the output less its target.`),
  ];
  // With the target 0 the output is the gap, and there is nothing to leave out.
  return all.filter((one, i) => {
    const isFirst = all.findIndex((other) => Math.abs(other.value - one.value) < 1e-9) === i;
    return isFirst && Math.abs(one.value - gap * gap) > 1e-9;
  });
}

function squarePart(kind: Kind, pair: Pair, i: number, wrongs: readonly WrongNumber[]): Asked {
  const gap = pair.a - pair.y;
  return askNumber({
    id: `square${i + 1}`,
    label: say`Squared gap of ${kind === "outputs" ? "output" : "example"} ${i + (kind === "outputs" ? 0 : 1)}`,
    ...(i === 0 ? { note: toleranceNote } : {}),
    value: square(pair),
    wrongs,
    because: say`Yes: ${maths`${workedSquare(pair)} = ${square(pair)}`}.`,
    otherwise: say`Take the output less its target, and multiply the result by itself.`,
    hints: [
      say`How far is the output from its target?`,
      say`In this row of the table, take the target away from the output.`,
      say`The gap is ${maths`${pair.a} - ${pair.y} = ${gap}`}. Multiply it by itself.`,
    ],
    lookAt: [],
  });
}

function costWrongs(kind: Kind, pairs: readonly Pair[], cost: number): readonly WrongNumber[] {
  const wrong = wrongAt([]);
  const squares = pairs.map(square);
  const gaps = pairs.map(({ a, y }) => a - y);
  const share = kind === "outputs" ? 1 : 1 / pairs.length;
  const other =
    kind === "outputs"
      ? wrong(
          "mean-for-sum",
          "The mean, not the sum",
          cost / pairs.length,
          say`The outputs of one example add up. A mean is taken over examples.`,
        )
      : wrong(
          "sum-for-mean",
          "The sum, not the mean",
          cost * pairs.length,
          say`The cost of several examples is their mean. Divide the sum by ${pairs.length}.`,
        );
  return [
    other,
    wrong(
      "not-squared",
      "The gaps are not squared",
      share * total(gaps),
      say`Gaps of different sign would cancel, and a bad network would look good. Square each gap before you add.`,
    ),
    wrong(
      "sizes-for-squares",
      "The sizes of the gaps, not their squares",
      share * total(gaps.map(Math.abs)),
      say`Each gap is squared, so that a large one counts for more than several small ones.`,
    ),
    wrong(
      "squared-at-the-end",
      "Squared too late",
      share * total(gaps) ** 2,
      say`This squares the sum of the gaps. Square each gap first, then add.`,
    ),
    wrong(
      "halved",
      "There is no half here",
      cost / 2,
      say`Some books put a half in front of the cost. Here it is the plain square.`,
    ),
    wrong(
      "one-pair",
      "Only the first one counts here",
      squares[0] ?? 0,
      say`That is the first square alone. The others belong to the cost as well.`,
    ),
    // For two examples or outputs the half is the other mistake in disguise.
  ].filter(({ name }) => name !== "halved" || pairs.length !== 2 || kind === "examples");
}

function wholePart(kind: Kind, pairs: readonly Pair[], cost: number, wrongs: readonly WrongNumber[]): Asked {
  const squares = pairs.map(square);
  const parts = squares.map((_, i) => `square${i + 1}`);
  const share = kind === "outputs" ? 1 : 1 / pairs.length;
  return askNumber({
    id: "cost",
    label: say`${kind === "outputs" ? "cost of the example" : "cost of all examples"}`,
    value: cost,
    wrongs,
    follows: { parts, value: (own) => share * total(parts.map((id) => own[id] ?? 0)) },
    because: say`Yes: ${maths`${together(kind, squares)} = ${cost}`}. One number for how wrong the network is.`,
    otherwise:
      kind === "outputs" ? say`Add up the squares.` : say`Add up the squares and divide by the number of examples.`,
    hints: [
      kind === "outputs"
        ? say`One example, several outputs: are their squares added, or is a mean taken?`
        : say`Several examples: are their costs added, or is a mean taken?`,
      say`Look at the last column of the table: it holds everything that you need.`,
      kind === "outputs"
        ? say`Add the ${pairs.length} squares.`
        : say`Add the ${pairs.length} squares, and divide by ${pairs.length}.`,
    ],
    lookAt: [],
  });
}
