import "server-only";
import { name, number } from "@nn/algebra";
import { part } from "../../../mistakes/titles.en.ts";
import { sigmaOf } from "../../../scenes/chain.ts";
import { maths, onItsLine } from "../../../writing/maths.ts";
import { say } from "../../../writing/say.ts";
import { stepTo } from "../../../writing/step-to.ts";
import { aboutSigma } from "../sigma.en.ts";
import { keyOf, type OutputFormula } from "./output-formula.ts";

interface Drawn {
  readonly formula: OutputFormula;
  readonly j: number;
  /** True where j and k stand in place of the numbers. */
  readonly isLettered: boolean;
}

export const words = ({ formula, j, isLettered }: Drawn) => {
  const { scene, sigma, ids, ofWeight, ofBias } = formula;
  const { pen, pass } = scene;
  const { quantity: q } = pen;
  const [A, B, P, W, Y, Z] = [q(ids.a), q(ids.b), q(ids.before), q(ids.w), q(ids.y), q(ids.z)];
  const [toSum, toActivation, toCost] = [pen.slope(ids.z, ids.w), pen.slope(ids.a, ids.z), pen.slope("C", ids.a)];
  const [first = number(1), second = number(1), third = number(1)] = ofWeight;
  const inputs = isLettered ? say`all the activations ${P} before it` : say`all the activations before it`;
  const outputs = pass.output.length === 2 ? "both" : "all three";
  const mistakes = linkMistakes(formula);
  return {
    prompt: say`Neuron ${isLettered ? "j" : j} of the last layer forms ${Z} from ${inputs}, and sends on ${maths`${A} = ${pen.formula(sigmaOf(sigma, name(ids.z)))}`}. The cost is the sum of the squared gaps of ${outputs} outputs, and the gap of this one is ${maths`${A} - ${Y}`}. ${aboutSigma[sigma]} How fast does the cost follow ${W}, and how fast does it follow ${B}?`,
    weight: part({
      label: [pen.slope("C", ids.w)],
      because: say`Yes. It is the formula of a chain, with indices: the activation before the weight has the weight's second index, everything else has the first.`,
      otherwise: say`Three links: ${toSum}, ${toActivation} and ${toCost}. Write each with its index, and multiply.`,
      hints: [
        say`Which neuron does the line of ${W} come from, and into which does it lead?`,
        say`In the figure, follow that line: from the disc of ${P} into the ring of ${Z}, and on to the gap of ${A}. No other output is touched.`,
        say`The first link is ${P}, the second is ${pen.formula(second)}. The last, the slope of the square, is left to you.`,
      ],
      mistakes: {
        ...mistakes,
        "indices-swapped": say`The second index of ${W} says where its line comes from: from ${P}, and not from ${q(ids.swapped)}.`,
        "weight-for-activation": say`Here ${W} moves and ${P} holds still, so a nudge counts ${P} times.`,
        "wrong-activation": say`The line of ${W} begins at ${P}. ${A} is what comes out at the far end.`,
        "bias-rule": say`${W} is multiplied by ${P} before it reaches ${Z}, so that factor belongs to it.`,
      },
    }),
    bias: part({
      label: [pen.slope("C", ids.b)],
      because: say`Yes. ${Z} follows its bias one to one, so only the slope of σ and the slope of the square are left. The bias needs one index: it belongs to one neuron and to no line.`,
      otherwise: say`A bias belongs to one neuron. What is ${pen.slope(ids.z, ids.b)}, and which links come after it?`,
      hints: [
        say`Of the weight's three links only the first is different for the bias. What is it now?`,
        say`In the figure, look at the small square under the neuron of ${Z}: nothing stands between the two.`,
        say`${pen.slope(ids.z, ids.b)} is 1. The other two links are those of the weight.`,
      ],
      mistakes: {
        ...mistakes,
        "previous-activation-kept": say`That factor belongs to a weight. ${B} is multiplied by nothing: ${Z} follows it one to one.`,
        "bias-not-differentiated": say`The question is how fast ${Z} follows when ${B} moves: one to one, so the factor is 1.`,
      },
    }),
    lines: [
      stepTo(
        [],
        say`${W} is multiplied by ${P}, and leads into ${Z} alone: ${onItsLine(maths`${toSum} = ${pen.formula(first)}`)}`,
      ),
      stepTo(
        [],
        say`Then comes σ, at its own weighted sum: ${onItsLine(maths`${toActivation} = ${pen.formula(second)}`)}`,
      ),
      stepTo(
        [],
        say`Of all the squares in the cost one holds ${A}: ${onItsLine(maths`${toCost} = ${pen.formula(third)}`)}`,
      ),
      stepTo("weight", say`Together: ${pen.equation("C", ids.w, keyOf(ofWeight))}`),
      stepTo(
        "bias",
        say`The bias is added as it is, so its first factor is 1: ${pen.equation("C", ids.b, keyOf(ofBias))}`,
      ),
    ],
  };
};

/** About the mistakes that a weight and a bias have in common. */
function linkMistakes({ scene: { pen }, ids }: OutputFormula) {
  const { quantity: q } = pen;
  const [A, Y, Z] = [q(ids.a), q(ids.y), q(ids.z)];
  return {
    "missing-two": say`The last link is the slope of a square: 2 times its side ${maths`${A} - ${Y}`}. Put the 2 back.`,
    "sign-flipped": say`The gap is the activation minus the target, ${A} − ${Y}.`,
    "other-output": {
      title: "Two outputs are mixed",
      explanation: say`The neuron of ${Z} sends on ${A}, so it is the gap between ${A} and ${Y} that moves. The gap of ${q(ids.other.a)} holds still.`,
    },
    "wrong-output": {
      title: "The path of another output",
      explanation: say`The first index names the neuron that is touched: it forms ${Z}, and not ${q(ids.other.z)}.`,
    },
    "sum-over-outputs": {
      title: "More than one path",
      explanation: say`A sum over the outputs belongs to an activation that feeds them all. What is nudged here touches ${Z} alone.`,
    },
    "sigma-for-slope": say`That is how high the curve is at ${Z}. How fast ${A} follows is how steep it is there.`,
    "missing-slope": say`Between ${Z} and ${A} stands σ, and only the share that its slope lets through arrives.`,
    "missing-cost": say`This says how fast ${A} moves. The path goes on to the cost: multiply by ${pen.slope("C", ids.a)}.`,
  };
}
