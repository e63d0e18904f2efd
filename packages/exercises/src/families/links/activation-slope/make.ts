import "server-only";
import {
  call,
  difference,
  differentiate,
  type Expression,
  type Names,
  name,
  negation,
  number,
  power,
  product,
  quotient,
  rational,
  sum,
} from "@nn/algebra";
import { randomFrom } from "@nn/core";
import type { Family } from "../../../exercise/exercise.ts";
import type { FormulaPart, WrongFormula } from "../../../parts/formula/part.ts";
import { type Pen, penFor, say } from "../../../writing/say.ts";

const names: Names = {
  variables: [
    { id: "a1.0", letter: "a" },
    { id: "z1.0", letter: "z" },
  ],
  functions: [
    { id: "sigmoid", words: ["σ", "sigma", "sigmoid", "s"], latex: "\\sigma", text: "σ" },
    { id: "softplus", words: ["softplus"], latex: "\\operatorname{softplus}", text: "softplus" },
  ],
  derivatives: true,
};

const [Z, A] = [name("z1.0"), name("a1.0")];
const [one, two] = [number(1), number(2)];
type Fn = "sigmoid" | "tanh" | "softplus";
const functions: readonly Fn[] = ["sigmoid", "tanh", "softplus"];
const stretches = [one, two, number(3), number(rational(1n, 2n))];

/** ∂a/∂z for one activation function, sometimes with a stretched input, so that the chain rule has something to do. */
export const activationSlope: Family = {
  id: "activation-slope",
  make: (seed) => {
    const random = randomFrom(seed);
    const fn = functions[Math.floor(random() * functions.length)] ?? "sigmoid";
    const stretch = stretches[Math.floor(random() * stretches.length)] ?? one;
    const isStretched = stretch !== one;
    const inner = isStretched ? product(stretch, Z) : Z;
    const pen = penFor(names);
    const part = partFor(fn, inner, isStretched ? stretch : undefined, pen);
    const { tex, plain } = pen.formula(part.key);
    return {
      question: {
        title: "How steep is the activation function?",
        prompt: say`A neuron forms ${pen.quantity("a1.0")} = ${pen.formula(call(fn, [inner]))}. ${meaning[fn]} How fast does ${pen.quantity("a1.0")} follow when ${pen.quantity("z1.0")} is nudged? You may use ${pen.quantity("a1.0")} in your answer.`,
        parts: [
          {
            id: part.id,
            kind: "expression",
            label: [pen.slope("a1.0", "z1.0")],
            keys: [
              { latex: pen.quantity("a1.0").tex, insert: "a", plain: "a", says: "activation" },
              { latex: pen.quantity("z1.0").tex, insert: "z", plain: "z", says: "weighted sum" },
              { latex: "e^{\\square}", insert: "e^{#?}", plain: "e^(", says: "e to the power of" },
              fn === "tanh"
                ? { latex: "\\tanh", insert: "\\tanh\\left(#?\\right)", plain: "tanh(", says: "hyperbolic tangent of" }
                : { latex: "\\sigma", insert: "\\sigma\\left(#?\\right)", plain: "σ(", says: "sigma of" },
            ],
            note: say`Work the slope out: no prime is left in the answer.`,
          },
        ],
      },
      parts: [part],
      solution: {
        lines: [
          say`${lesson[fn]}`,
          ...(isStretched
            ? [
                say`Inside stands ${pen.formula(inner)}, which moves ${pen.formula(stretch)} times as far as ${pen.quantity("z1.0")}, so that factor comes in as well.`,
              ]
            : []),
          say`Together: ${pen.equation("a1.0", "z1.0", part.key)}`,
        ],
        answers: { [part.id]: { latex: tex, plain } },
      },
    };
  },
};

const meaning: Readonly<Record<Fn, string>> = {
  sigmoid: "σ is the sigmoid, 1 divided by 1 + e to the power of minus its input.",
  tanh: "tanh is the hyperbolic tangent, an S that runs from −1 to 1.",
  softplus: "softplus is the logarithm of 1 + e to the power of its input, a rounded ReLU.",
};

const lesson: Readonly<Record<Fn, string>> = {
  sigmoid: "The sigmoid is as steep as its height times what is left to the top.",
  tanh: "tanh is as steep as 1 minus the square of its height.",
  softplus: "The slope of softplus is the sigmoid of the same input: flat on the left, 1 on the right.",
};

/** The slope worked out, without the factor from inside. */
function outerSlope(fn: Fn, inner: Expression): Expression {
  const value = call(fn, [inner]);
  if (fn === "sigmoid") return product(value, difference(one, value));
  return fn === "tanh" ? difference(one, power(value, two)) : call("sigmoid", [inner]);
}

function partFor(fn: Fn, inner: Expression, stretch: Expression | undefined, pen: Pen): FormulaPart {
  const value = call(fn, [inner]);
  const outer = outerSlope(fn, inner);
  const key = stretch ? product(stretch, ...(outer.kind === "product" ? outer.factors : [outer])) : outer;
  const [a, z] = [pen.quantity("a1.0"), pen.quantity("z1.0")];
  return {
    kind: "expression",
    id: "slope",
    names,
    definitions: new Map([["a1.0", value]]),
    key,
    isWorkedOut: true,
    quotient: (of, by) => (of === "a1.0" && by === "z1.0" ? differentiate(value, "z1.0") : undefined),
    wrongs: wrongsFor(fn, inner, stretch, outer, pen),
    because: say`Yes. ${lesson[fn]}${stretch ? say` And the stretch inside comes in as a factor.` : ""}`,
    otherwise: say`Think of the curve of ${a} over ${z}: where is it flat, where is it steepest? Your slope must be near 0 where it is flat.`,
    hints: [
      say`Where is the curve of this function flat, and where is it steepest?`,
      say`Write the function with e to a power, or recall its slope in terms of its own height ${a}. Is there a factor on ${z} inside?`,
      say`${lesson[fn]}${stretch ? say` And what stands inside moves ${pen.formula(stretch)} times as fast as ${z}.` : ""}`,
    ],
    lookAt: ["z1.0", "a1.0"],
  };
}

function wrongsFor(
  fn: Fn,
  inner: Expression,
  stretch: Expression | undefined,
  outer: Expression,
  pen: Pen,
): readonly WrongFormula[] {
  const value = call(fn, [inner]);
  const [a, z] = [pen.quantity("a1.0"), pen.quantity("z1.0")];
  const lookAt = ["z1.0", "a1.0"];
  const times = (formula: Expression): Expression => (stretch ? product(stretch, formula) : formula);
  const common: WrongFormula[] = [
    {
      name: "function-for-slope",
      title: "The function itself in place of its slope",
      explanation: say`That is ${a}: how high the curve is. The question is how steep it is.`,
      lookAt,
      formula: value,
    },
    {
      name: "slope-sign",
      title: "A minus sign too many",
      explanation: say`The curve rises everywhere, so its slope is never negative.`,
      lookAt,
      formula: negation(times(outer)),
    },
  ];
  if (stretch)
    common.push({
      name: "inner-slope-missing",
      title: "The factor from inside is missing",
      explanation: say`The outer slope is right. But what stands inside, ${pen.formula(inner)}, moves ${pen.formula(stretch)} times as far as ${z}, and that factor belongs to the road.`,
      lookAt,
      formula: outer,
    });
  return [...common, ...special(fn, inner, pen).map((wrong) => ({ ...wrong, lookAt, formula: times(wrong.formula) }))];
}

/** Slips that belong to one function. */
function special(fn: Fn, inner: Expression, pen: Pen): readonly Omit<WrongFormula, "lookAt">[] {
  const value = call(fn, [inner]);
  const a = pen.quantity("a1.0");
  if (fn === "sigmoid")
    return [
      {
        name: "slope-rule-sign",
        title: "One plus in place of one minus",
        explanation: say`The slope must vanish where ${a} is near 1. ${pen.formula(difference(one, A))} does that, ${pen.formula(sum(one, A))} does not.`,
        formula: product(value, sum(one, value)),
      },
      {
        name: "slope-from-sum",
        title: "The rule with the wrong letter",
        explanation: say`The rule speaks about the height of the curve, so the letter in it is ${a}, not what goes in.`,
        formula: product(inner, difference(one, inner)),
      },
      {
        name: "tanh-rule",
        title: "That is the rule of tanh",
        explanation: say`One minus the square is the slope of tanh, whose middle lies at 0. The sigmoid has its middle at one half: height times what is left to the top.`,
        formula: difference(one, power(value, two)),
      },
    ];
  if (fn === "tanh")
    return [
      {
        name: "square-missing",
        title: "The square is missing",
        explanation: say`tanh runs from −1 to 1 and is flat at both ends, so both ends must give 0: one minus the square of ${a}.`,
        formula: difference(one, value),
      },
      {
        name: "slope-rule-sign",
        title: "One plus in place of one minus",
        explanation: say`The slope must vanish where ${a} is near 1 or −1. One minus its square does that.`,
        formula: sum(one, power(value, two)),
      },
      {
        name: "sigmoid-rule",
        title: "That is the rule of the sigmoid",
        explanation: say`Height times what is left to 1 belongs to the sigmoid, which starts at 0. tanh starts at −1: one minus the square of its height.`,
        formula: product(value, difference(one, value)),
      },
    ];
  const e = power({ kind: "constant", name: "e" }, inner);
  return [
    {
      name: "inner-exponential-missing",
      title: "The exponential above the line is missing",
      explanation: say`The logarithm gives one divided by what is inside. What is inside moves too, by e to that power, and this factor belongs above the line.`,
      formula: quotient(one, sum(one, e)),
    },
    {
      name: "sigmoid-slope",
      title: "One derivative too many",
      explanation: say`The slope of softplus is the sigmoid itself. What you have is how steep the sigmoid is.`,
      formula: product(call("sigmoid", [inner]), difference(one, call("sigmoid", [inner]))),
    },
  ];
}
