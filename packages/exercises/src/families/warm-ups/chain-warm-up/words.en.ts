import "server-only";
import { type Expression, name } from "@nn/algebra";
import { mistakes, part } from "../../../mistakes/titles.en.ts";
import type { PaletteKey } from "../../../question/question.ts";
import { joined, maths, onItsLine } from "../../../writing/maths.ts";
import { say } from "../../../writing/say.ts";
import { stepTo } from "../../../writing/step-to.ts";
import { rate, U, Y } from "../plain-calculus.ts";
import { polynomial, slopeTerms, type Term, X } from "../polynomial.ts";
import { type Nested, outerOf, outerSlope, pen, powerOf, wholeSlope } from "./chain-nested.ts";
import type { FurtherSlip } from "./wrong-ways.ts";

const rules = {
  power: "The exponent of a power comes down in front and goes down by one.",
  exp: "The slope of e to the power of something is e to that same power.",
  sin: "The slope of the sine is the cosine at the same place.",
};

const keys: Readonly<Record<Nested["outer"], readonly PaletteKey[]>> = {
  power: [],
  exp: [{ latex: "e^{\\square}", insert: "e^{#?}", plain: "e^(", says: "e to the power of" }],
  sin: [
    { latex: "\\cos", insert: "\\cos\\left(#?\\right)", plain: "cos(", says: "cosine of" },
    { latex: "\\sin", insert: "\\sin\\left(#?\\right)", plain: "sin(", says: "sine of" },
  ],
};

const written = (formula: Expression) => pen.formula(formula);
const terms = (...some: readonly Term[]) => written(polynomial(some));
const [x, u, y] = [pen.quantity(X), pen.quantity(U), pen.quantity(Y)];
const [dyDu, duDx, dyDx] = [rate("y", "u"), rate("u", "x"), rate("y", "x")];
const chain = maths`${dyDx} = ${dyDu} \\cdot ${duDx}`;

export const words = (nested: Nested) => {
  const { outer, exponent } = nested;
  const [moving, constant] = nested.terms;
  const inside = polynomial(nested.terms);
  const [insideText, yOfU] = [written(inside), written(outerOf(nested, name(U)))];
  const [ofOuter, ofInner] = [written(outerSlope(nested, name(U))), terms(...slopeTerms(nested.terms))];
  const insideIs = maths`${u} = ${insideText}`;
  const powerRule = say`${written(powerOf(name(U), exponent))} has the slope ${ofOuter}`;
  return {
    prompt: say`Take ${maths`${y} = ${written(outerOf(nested, inside))}`}. Call the inside ${insideIs}, so that ${maths`${y} = ${yOfU}`}. A nudge of ${x} moves ${u}, and that moves ${y}. What is the rate of each step, and what is the rate of the whole way?`,
    keys: keys[outer],
    outer: part({
      label: [dyDu],
      because: say`Yes. This step knows only ${u}, not what ${u} is made of.`,
      otherwise: say`Forget what ${u} is made of, and take the slope of ${yOfU} as if ${u} were the variable.`,
      hints: [
        say`If ${u} alone were nudged, how fast would ${y} follow?`,
        say`${y} is ${yOfU}. Which rule gives the slope of that?`,
        say`${rules[outer]} Here that is ${ofOuter}.`,
      ],
      mistakes: {
        "function-for-slope": say`That is y. The question is how fast y follows ${u}: ${ofOuter}.`,
        "exponent-kept": say`The ${exponent} came down in front, as it should. The exponent has to go down by one as well: ${powerRule}.`,
        "exponent-not-in-front": say`The exponent is lowered correctly. The old one also comes in as a factor: ${powerRule}.`,
        "power-rule-for-exponential": {
          title: "The power rule for an exponential",
          explanation: say`The power rule is for a variable with a number as its exponent. Here the variable is the exponent: the slope of e to the power of u is e to that same power.`,
        },
        "exponential-lost": {
          title: "The exponential is gone",
          explanation: say`e to the power of u does not get simpler on the way to its slope: it is its own slope.`,
        },
        "slope-sign":
          outer === "exp"
            ? say`e to the power of u rises everywhere, so its slope is never negative.`
            : say`The sine rises where it starts, and the cosine is 1 there: no minus. The minus comes in when the cosine is differentiated.`,
        "cosine-rule": {
          title: "The rule for the cosine",
          explanation: say`Minus the sine is the slope of the cosine. Here it is the slope of the sine that is asked for, and that is the cosine.`,
        },
      },
    }),
    inner: part({
      label: [duDx],
      because: say`Yes: the constant does not move, and the rest moves with ${x}.`,
      otherwise: say`Look at ${insideIs} alone. What does a nudge of ${x} do to each term?`,
      hints: [
        say`How fast does the inside follow when ${x} is nudged?`,
        say`Look at ${insideIs} alone, term by term. Does the last term move?`,
        say`The constant adds nothing, and ${terms(moving)} has the slope ${ofInner}.`,
      ],
      mistakes: {
        "constant-kept": say`${terms(constant)} does not move when x does, so its slope is 0.`,
        "exponent-kept": say`${terms(moving)} has the slope ${ofInner}: the exponent of x goes down by one.`,
        "exponent-not-in-front": say`The exponent is lowered correctly. The old one, ${moving.x}, also comes in as a factor.`,
        "function-for-slope": say`That is what the inside is. The question is how fast it follows x.`,
      },
    }),
    whole: part({
      label: [dyDx],
      note: say`You may write ${u} or what it stands for.`,
      because: say`Yes. The two steps follow one another, so their rates multiply.`,
      otherwise: say`A nudge passes through both steps, one after the other. What becomes of two rates in a row?`,
      hints: [
        say`If ${u} moves so many times as fast as ${x}, and ${y} so many times as fast as ${u}, how fast does ${y} move?`,
        say`Rates along the way multiply: ${chain}.`,
        say`Multiply ${ofOuter} by ${ofInner}.`,
      ],
      mistakes: {
        "inner-slope-missing": {
          title: "The slope of the inside is missing",
          explanation: say`${ofOuter} says how fast y follows the inside. The inside itself moves ${ofInner} times as fast as x, and that factor belongs in the product.`,
        },
        "outer-slope-missing": {
          title: "The slope of the outside is missing",
          explanation: say`${ofInner} is how fast the inside follows x. From the inside it goes on to y: one more factor, ${ofOuter}.`,
        },
        "slope-at-x": {
          title: "The slope of the outside is taken at the wrong place",
          explanation: say`What goes into the outside is ${insideText}, so its slope is taken there, not at x.`,
        },
        "slope-of-slope": {
          title: "The inside is replaced by its slope",
          explanation: say`The outside keeps its inside as it is: ${ofOuter}, with ${insideText} for u. The slope of the inside comes in as a factor beside it.`,
        },
        "added-up": say`One step follows the other: y moves ${ofOuter} times as fast as something that moves ${ofInner} times as fast as x. Rates along the way multiply.`,
        "function-for-slope": say`That is y: how high the curve is. The question is how fast it follows x.`,
      },
    }),
    insideKept: {
      name: "inside-for-slope",
      title: "The inside itself in place of its slope",
      explanation: say`The slope of the outside is right. It is multiplied by how fast the inside follows x, and not by the inside itself.`,
    },
    further: mistakes<FurtherSlip>({
      "exponent-lost": {
        title: "The exponent is gone",
        explanation: say`The exponent comes down in front and goes down by one. It does not vanish: ${powerRule}.`,
      },
      "exponents-mixed": {
        title: "The exponents have changed places",
        explanation: say`The old exponent comes down in front, and the lowered one stays above: ${powerRule}.`,
      },
      "function-for-slope": say`Here the outside still stands as it was. Its slope belongs there: ${ofOuter}.`,
      "slope-of-slope": say`That is the slope of the slope: one derivative too many was taken.`,
    }),
    lines: [
      say`Follow the nudge one step at a time: ${x} moves ${u}, and ${u} moves ${y}.`,
      stepTo("outer", say`The outside. ${rules[outer]} ${onItsLine(joined([dyDu, ofOuter], "="))}`),
      stepTo("inner", say`The inside. Its constant does not move. ${onItsLine(joined([duDx, ofInner], "="))}`),
      stepTo(
        "whole",
        say`One step follows the other, so the rates multiply: ${onItsLine(maths`${chain} = ${written(wholeSlope(nested, inside))}`)}`,
      ),
    ],
  };
};
