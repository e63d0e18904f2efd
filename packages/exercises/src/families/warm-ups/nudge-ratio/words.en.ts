import "server-only";
import { mistakes, part } from "../../../mistakes/titles.en.ts";
import { maths, onItsLine } from "../../../writing/maths.ts";
import { say } from "../../../writing/say.ts";
import { stepTo } from "../../../writing/step-to.ts";
import { functionOf, primeOf } from "../plain-calculus.ts";
import { H, polynomial, slopeTerms, type Term, X } from "../polynomial.ts";
import { changeTerms, functionTerms, nudgedFunction, nudgePen, type Parabola, ratioTerms } from "./parabola.ts";
import type { FurtherSlip } from "./slips.ts";

const written = (terms: readonly Term[]) => nudgePen.formula(polynomial(terms));
const [x, h] = [nudgePen.quantity(X), nudgePen.quantity(H)];
const [f, nudged, prime] = [functionOf("x"), functionOf("x + h"), primeOf("x")];
const square = written([
  { of: 1, x: 2 },
  { of: 2, x: 1, h: 1 },
  { of: 1, x: 0, h: 2 },
]);
const changeText = maths`${nudged} - ${f}`;
const ratioText = { tex: "\\frac{f(x + h) - f(x)}{h}", plain: "(f(x + h) − f(x))/h" };

const middleTermMissing = {
  title: "The middle term of the square is missing",
  explanation: say`The square of x + h is more than the two squares: it is ${square}. The middle term is the one that matters in the end.`,
};

const factorTwoMissing = {
  title: "The 2 of the square is missing",
  explanation: say`A square changes by 2 times its side for each bit of a nudge: the middle term of ${square} holds it twice.`,
};

export const words = (parabola: Parabola) => {
  const { b, c } = parabola;
  const terms = functionTerms(parabola);
  const [change, ratio, slope] = [
    written(changeTerms(parabola)),
    written(ratioTerms(parabola)),
    written(slopeTerms(terms)),
  ];
  return {
    prompt: say`Take ${maths`${f} = ${written(terms)}`}, and nudge ${x} by a small step ${h}. Read ${f} as “f of x”: what the function makes of ${x}. How far does the function move, how far for each bit of the nudge, and what is left of that when the nudge shrinks to nothing?`,
    change: part({
      label: [changeText],
      because: say`Yes. What does not move has cancelled, and every term that is left holds a nudge.`,
      otherwise: say`Put x + h wherever f has an ${x}, multiply out, and take away what f was before.`,
      hints: [
        say`What is ${nudged}? Put x + h in the place of every ${x}, in brackets.`,
        say`Multiply the square out: ${maths`(x + h)^2 = ${square}`}. Then take ${f} away and see what cancels.`,
        say`The part with the square changes by ${written(changeTerms({ ...parabola, b: 0 }))}. Now add what the term with plain ${x} does.`,
      ],
      mistakes: {
        "middle-term-missing": middleTermMissing,
        "nudge-for-x": {
          title: "The nudge alone was put in",
          explanation: say`That is what f does to the nudge alone. The nudge moves x a little further: put x + h in, and take away what was there before.`,
        },
        "constant-kept": say`${written([{ of: c, x: 0 }])} stands in both, before the nudge and after it, so it cancels.`,
        "old-value-kept": {
          title: "What was there before was not taken away",
          explanation: say`That is the function after the nudge. How far it moved is that minus where it was.`,
        },
        "square-of-nudge-lost": {
          title: "The square of the nudge is left out",
          explanation: say`For a tiny nudge its square is tiny indeed, and it will vanish in the last step. Here the change is asked for as it is, so it still belongs in.`,
        },
        "change-turned-round": {
          title: "The change is turned round",
          explanation: say`How far it moved is where it is now, minus where it was. You took it the other way round.`,
        },
      },
    }),
    ratio: part({
      label: [ratioText],
      because: say`Yes: this is how far the function moves for each bit of the nudge.`,
      otherwise: say`Divide every term of the change by ${h}. Each of them holds at least one.`,
      hints: [
        say`How far does the function move for each bit of the nudge? Which operation turns the change into that?`,
        say`Every term of the change holds an ${h}. Divide each term by one of them.`,
        say`The change is ${change}. Its last term divided by ${h} is ${written(ratioTerms(parabola).slice(-1))}; the others lose their ${h}.`,
      ],
      mistakes: {
        "middle-term-missing": middleTermMissing,
        "not-divided": {
          title: "It is not divided by the nudge yet",
          explanation: say`That is the whole change. How far the function moves for each bit of the nudge is the change divided by h.`,
        },
        "divided-in-part": {
          title: "Not every term was divided",
          explanation: say`Each term loses one h, the last one too: the square of h divided by h leaves one h.`,
        },
        "nudge-dropped-early": {
          title: "The nudge has vanished too early",
          explanation: say`That is what is left in the end, when h has shrunk to nothing. Here h is still a nudge of some size, and its last term still counts.`,
        },
        "constant-kept": say`The constant stands in both values, so it cancels before anything is divided.`,
      },
    }),
    slope: part({
      label: say`${prime}, the slope: what is left for a nudge that shrinks to nothing`,
      because: say`Yes. That is the derivative: what the ratio comes to when the nudge is vanishingly small.`,
      otherwise: say`Divide the change by ${h} first, and then let ${h} become 0: which terms vanish, and which stay?`,
      hints: [
        say`Which part of the ratio still depends on how large the nudge is?`,
        say`Let ${h} shrink to 0 in the ratio. Terms that hold an ${h} vanish, the others stay.`,
        say`In ${ratio} only the term with ${h} vanishes. What stays is the slope at ${x}.`,
      ],
      mistakes: {
        "factor-two-missing": factorTwoMissing,
        "exponent-kept": say`The exponent of the square comes down in front, and it also goes down by one: what is left is a plain x, and of the plain x a number.`,
        "constant-kept": say`The constant moves the whole curve up or down and does not tilt it. It cancelled in the very first step.`,
        "plain-term-lost": {
          title: "The term with plain x is missing",
          explanation: say`${written([{ of: b, x: 1 }])} moves with x as well: for each bit of a nudge by ${written([{ of: b, x: 0 }])}.`,
        },
        "function-for-slope": say`That is how high the curve is. The question is how far it moves for each bit of a nudge.`,
      },
    }),
    further: mistakes<FurtherSlip>({
      "factor-two-missing": factorTwoMissing,
      "coefficient-lost": {
        title: "The number in front of the square is lost",
        explanation: say`The square is multiplied by ${parabola.a}, and so is everything that it becomes: ${square}.`,
      },
      "bracket-dropped": {
        title: "The brackets are lost",
        explanation: say`All of ${f} is taken away, so the minus turns the sign of each of its terms. Put brackets around it.`,
      },
      "old-value-kept": {
        title: "What was there before was not taken away",
        explanation: say`That is the function after the nudge, divided by ${h}. First take away what was there before.`,
      },
      "divided-in-part": {
        title: "Not every term was divided",
        explanation: say`Each term of the change loses exactly one ${h}.`,
      },
      "divided-twice": {
        title: "Divided by the nudge twice",
        explanation: say`Divide by ${h} once: each term of the change loses one of them.`,
      },
      "nudge-left": {
        title: "The nudge is still in it",
        explanation: say`That is the ratio for a nudge of some size. Now let ${h} shrink to nothing: what holds an ${h} vanishes.`,
      },
    }),
    lines: [
      say`Put x + h in: ${onItsLine(maths`${nudged} = ${nudgePen.formula(nudgedFunction(parabola))}`)}`,
      stepTo(
        "change",
        say`Take ${f} away. All that holds no ${h} cancels: ${onItsLine(maths`${changeText} = ${change}`)}`,
      ),
      stepTo(
        "ratio",
        say`Divide by ${h}: ${onItsLine({ tex: `${ratioText.tex} = ${ratio.tex}`, plain: `${ratioText.plain} = ${ratio.plain}` })}`,
      ),
      stepTo(
        "slope",
        say`When ${h} shrinks to nothing, the last term vanishes: ${onItsLine(maths`${prime} = ${slope}`)}`,
      ),
    ],
  };
};
