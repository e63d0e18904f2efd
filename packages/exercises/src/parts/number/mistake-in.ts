import "server-only";
import { type Expression, evaluate, nodesOf } from "@nn/algebra";
import { slipsOf } from "../../slips/slips.ts";
import { slipWords } from "../../slips/words.en.ts";
import { type Arithmetic, rounding } from "../../writing/arithmetic.ts";
import { penFor } from "../../writing/say.ts";
import type { Mistake } from "../base.ts";
import type { Part } from "../part.ts";
import { marking } from "../words.en.ts";
import type { MistakeWords } from "../words.ts";
import { isNear } from "./is-near.ts";
import type { NumberPart, WrongNumber } from "./part.ts";
import { isAlone, rivalsAt } from "./rivals.ts";

/** Somebody who rounds to three digits comes as near as this to where a mistake leads. */
const EXACT = 0.006;
const POINTS = [0.001, 0.01, 0.1, 10, 100, 1000];

/** What people do with any number: how far one has to look for it, and what is said to it. */
interface Lead {
  readonly name: string;
  readonly value: number;
  readonly far: number;
  readonly told: () => MistakeWords;
}

/**
 * The one mistake that leads to this number. Those that the part expects come first, then those that people make in any
 * calculation, and at last an expected one from which rounding on the way led somewhat astray. Several names or none: no
 * guess.
 */
export function mistakeIn(part: NumberPart, value: number, parts: readonly Part[]): Mistake | undefined {
  const among = (wrongs: readonly WrongNumber[], share: number) =>
    wrongs.filter((wrong) => isNear(value, wrong.value, share));
  // A count is that very number, and has no decimals to slip.
  const share = Math.min(EXACT, part.tolerance);
  const exact = among([...part.wrongs, ...(part.further ?? [])], share);
  if (exact.length > 0) return unrivalled(part, value, exact);
  const leads = (part.tolerance === 0 ? [] : leadsOf(part, parts)).filter(
    (lead) =>
      isNear(value, lead.value, EXACT) && !isNear(lead.value, part.value, part.tolerance) && !isMinusLost(part, lead),
  );
  const nearest = Math.min(...leads.map(({ far }) => far));
  const rough = among(part.wrongs, part.tolerance);
  if (leads.length === 0) return oneName(rough);
  // What is neither near at hand nor the only thing that fits is a guess.
  if (nearest > 0 && rough.length > 0) return undefined;
  const found = oneName(leads.filter(({ far }) => far === nearest));
  return found && { name: found.name, ...found.told(), lookAt: part.lookAt };
}

/** The expected mistakes that get no name, because something else leads to their number as well. */
export const namelessIn = (part: NumberPart): readonly WrongNumber[] =>
  part.wrongs.filter(({ name, value }) => mistakeIn(part, value, [])?.name !== name);

/** Without a factor of −1, or with two of them, the sign is turned round, and so it is told. */
const isMinusLost = ({ value }: NumberPart, lead: Lead): boolean =>
  ["factor-lost", "factor-twice"].includes(lead.name) && isNear(lead.value, -value, 0);

/** The one of several that is expected here, unless a slip that people make anywhere explains the number as well. */
function unrivalled(part: NumberPart, value: number, wrongs: readonly WrongNumber[]): Mistake | undefined {
  const found = oneName(wrongs);
  if (!found || part.tolerance === 0) return found;
  return isAlone(found.name, rivalsAt(part, value, EXACT)) ? found : undefined;
}

function leadsOf({ id, value, made, tolerance, names }: NumberPart, parts: readonly Part[]): readonly Lead[] {
  const lead = (name: string, to: number, far: number, told: () => MistakeWords): Lead => ({
    name,
    value: to,
    far,
    told,
  });
  return [
    lead("sign-flipped", -value, 0, () => marking.numberTurned),
    ...POINTS.map((times) => lead("point-slipped", value * times, 1, () => marking.pointSlipped)),
    ...parts.flatMap((other) =>
      other.id !== id && other.kind === "number" && Math.abs(other.value) !== 1 && other.value !== 0
        ? [lead("another-part", other.value, 1, () => marking.anotherPart(other.label ?? []))]
        : [],
    ),
    ...(made ? onTheWay(made, { tolerance, pen: penFor(names), value }) : []),
  ];
}

/** What slips on the way lead to, and the numbers that it starts from. */
function onTheWay(
  made: Arithmetic,
  { tolerance, pen }: { tolerance: number; pen: ReturnType<typeof penFor>; value: number },
): readonly Lead[] {
  const slips = slipsOf(made, { variables: [] }).flatMap((slip): readonly Lead[] => {
    const to = evaluate(slip.to);
    return to === undefined ? [] : [{ name: slip.name, value: to, far: slip.far, told: () => slipWords(slip, pen) }];
  });
  const givens = numeralsIn(made).map(
    (given): Lead => ({
      name: "given-number",
      value: given.value,
      far: 1,
      told: () => marking.givenNumber([pen.formula(given.as)]),
    }),
  );
  const rounded = [2].flatMap((digits): readonly Lead[] => {
    const to = evaluate(rounding(made, digits));
    return to === undefined
      ? []
      : [{ name: "rounded-too-early", value: to, far: 0, told: () => marking.roundedTooEarly(tolerance) }];
  });
  return [...slips, ...givens, ...rounded];
}

const numeralsIn = (made: Arithmetic): readonly { readonly value: number; readonly as: Expression }[] =>
  [...nodesOf(made)].flatMap((node) => {
    const value =
      node.kind === "number" || (node.kind === "negation" && node.of.kind === "number") ? evaluate(node) : undefined;
    return value === undefined ? [] : [{ value, as: node }];
  });

/** A number near enough to the right one that only rounding can have led there. */
export const roundedTooEarly = ({ tolerance, lookAt }: NumberPart): Mistake => ({
  name: "rounded-too-early",
  ...marking.roundedTooEarly(tolerance),
  lookAt,
});

function oneName<Named extends { readonly name: string }>(matches: readonly Named[]): Named | undefined {
  const [first] = matches;
  return matches.every(({ name }) => name === first?.name) ? first : undefined;
}
