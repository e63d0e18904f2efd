import "server-only";
import { difference, type Expression, name, negation, number, product, sum } from "@nn/algebra";
import type { WrongFormula } from "../parts/formula/part.ts";
import { type Chain, sigmaOf } from "../scenes/chain.ts";
import { penFor, say } from "../writing/say.ts";

const one = number(1);

/** The expected wrong ways at ∂a/∂z, which is σ′(z). */
export function slopeMistakes(chain: Chain): readonly WrongFormula[] {
  const pen = penFor(chain.names);
  const { a, z, before } = chain.ids;
  const [A, Z] = [pen.quantity(a), pen.quantity(z)];
  const sigma = (argument: string, order = 0): Expression => sigmaOf(chain.sigma, name(argument), order);
  const slope = pen.formula(sigma(z, 1));
  const wrongs: WrongFormula[] = [
    {
      name: "sigma-for-slope",
      title: "σ itself in place of its slope",
      explanation: say`${pen.formula(sigma(z))} is ${A}: how high the curve is. How fast ${A} follows when ${Z} moves is how steep the curve is there, and that is ${slope}.`,
      lookAt: [z, a],
      formula: sigma(z),
    },
    {
      name: "slope-at-activation",
      title: "The slope is taken at the wrong place",
      explanation: say`σ works on ${Z}, so its steepness is read where ${Z} stands. Putting ${A} in reads the curve at another place.`,
      lookAt: [z, a],
      formula: sigma(a, 1),
    },
    {
      name: "slope-at-previous",
      title: "The slope is taken at the previous activation",
      explanation: say`What goes into σ is the weighted sum ${Z}, the open ring; ${pen.quantity(before)} is only one of the things it is made of.`,
      lookAt: [z, before],
      formula: sigma(before, 1),
    },
    {
      name: "slope-sign",
      title: "A minus sign too many",
      explanation: say`Nothing here turns the direction round: when ${Z} rises, ${A} moves by ${slope} times as much.`,
      lookAt: [z, a],
      formula: negation(sigma(z, 1)),
    },
    {
      name: "missing-slope",
      title: "The bend of σ is missing",
      explanation: say`Between ${Z} and ${A} stands σ, and it does not pass changes on unchanged: where its curve is flat, hardly anything comes through. That share is ${slope}.`,
      lookAt: [z, a],
      formula: one,
    },
  ];
  const rule = product(name(a), difference(one, name(a)));
  if (chain.sigma !== "sigmoid")
    return [
      ...wrongs,
      {
        name: "sigmoid-rule-for-any",
        title: "That is the slope of the sigmoid alone",
        explanation: say`${A} times one minus ${A} is right where σ is the sigmoid. Here σ may be any smooth function, so its slope keeps its name: ${slope}.`,
        lookAt: [z, a],
        formula: rule,
      },
    ];
  return [
    ...wrongs,
    {
      name: "slope-from-sum",
      title: "The rule for σ′ with the wrong letter",
      explanation: say`For the sigmoid the slope is activation times one minus activation, so the letter in that rule is ${A}. With ${Z} in its place the rule says nothing.`,
      lookAt: [z, a],
      formula: product(name(z), difference(one, name(z))),
    },
    {
      name: "slope-rule-sign",
      title: "One plus in place of one minus",
      explanation: say`The slope of the sigmoid must vanish at both ends, where ${A} is near 0 and where it is near 1. ${A} times one minus ${A} does that.`,
      lookAt: [a],
      formula: product(name(a), sum(one, name(a))),
    },
  ];
}
