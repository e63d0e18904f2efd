import "server-only";
import type { Expression } from "@nn/algebra";
import { firstOf } from "../../../exercise/dice.ts";
import type { Family } from "../../../exercise/exercise.ts";
import { askFormula, assemble } from "../../../parts/assemble.ts";
import { maths, onItsLine } from "../../../writing/maths.ts";
import { say } from "../../../writing/say.ts";
import { H, polynomial, slopeTerms, X } from "../polynomial.ts";
import { canBeToldApart, functionOf, keysFor, primeOf } from "../warm-up-kit.ts";
import { nudgeMistakes } from "./mistakes.ts";
import {
  changeTerms,
  functionTerms,
  nudgedFunction,
  nudgePen,
  type Parabola,
  ratioTerms,
  slopePen,
} from "./parabola.ts";

/** From a nudge to the derivative of a parabola: the change, the change for each nudge, and what is left of it at the end. */
export const nudgeRatio: Family = {
  id: "nudge-ratio",
  make: (seed) =>
    firstOf(seed, (dice) => {
      const parabola: Parabola = {
        a: dice.pick([1, 2, 3, -1, -2]),
        b: dice.pick([-5, -4, -3, 2, 3, 4, 5, 6]),
        c: dice.pick([-3, -1, 1, 2, 4, 5, 7]),
      };
      const terms = functionTerms(parabola);
      const wrongs = nudgeMistakes(parabola);
      const keys = {
        change: polynomial(changeTerms(parabola)),
        ratio: polynomial(ratioTerms(parabola)),
        slope: polynomial(slopeTerms(terms)),
      };
      const parts = ["change", "ratio", "slope"] as const;
      if (!parts.every((part) => canBeToldApart(keys[part], wrongs[part]))) return undefined;
      const shown = (formula: Expression) => nudgePen.formula(formula);
      const [x, h] = [nudgePen.quantity(X), nudgePen.quantity(H)];
      const square = nudgePen.formula(
        polynomial([
          { of: 1, x: 2 },
          { of: 2, x: 1, h: 1 },
          { of: 1, x: 0, h: 2 },
        ]),
      );
      const [f, nudged, prime] = [functionOf("x"), functionOf("x + h"), primeOf("x")];
      const change = maths`${nudged} - ${f}`;
      const ratio = {
        tex: "\\frac{f(x + h) - f(x)}{h}",
        plain: "(f(x + h) − f(x))/h",
      };
      const common = { definitions: new Map<string, Expression>(), quotient: () => undefined, lookAt: [] };
      return assemble({
        title: "What does a nudge do?",
        prompt: say`Take ${maths`${f} = ${shown(polynomial(terms))}`}, and nudge ${x} by a small ${h}. How far does the function move, how far for each bit of the nudge, and what is left of that when the nudge shrinks to nothing?`,
        asked: [
          askFormula({
            ...common,
            id: "change",
            label: [change],
            pen: nudgePen,
            keys: keysFor("x", "h"),
            key: keys.change,
            wrongs: wrongs.change,
            because: say`Yes. What does not move has cancelled, and every term that is left holds a nudge.`,
            otherwise: say`Put x + h wherever f has an ${x}, multiply out, and take away what f was before.`,
            hints: [
              say`What is ${nudged}? Put x + h in the place of every ${x}, in brackets.`,
              say`Multiply the square out: ${maths`(x + h)^2 = ${square}`}. Then take ${f} away and see what cancels.`,
              say`The part with the square changes by ${shown(polynomial(changeTerms({ ...parabola, b: 0 })))}. Now add what the term with plain ${x} does.`,
            ],
          }),
          askFormula({
            ...common,
            id: "ratio",
            label: [ratio],
            pen: nudgePen,
            keys: keysFor("x", "h"),
            key: keys.ratio,
            wrongs: wrongs.ratio,
            because: say`Yes: this is how far the function moves for each bit of the nudge.`,
            otherwise: say`Divide every term of the change by ${h}. Each of them holds at least one.`,
            hints: [
              say`How far does the function move for each bit of the nudge? Which operation turns the change into that?`,
              say`Every term of the change holds an ${h}. Divide each term by one of them.`,
              say`The change is ${shown(keys.change)}. Its last term divided by ${h} is ${shown(polynomial(ratioTerms(parabola).slice(-1)))}; the others lose their ${h}.`,
            ],
          }),
          askFormula({
            ...common,
            id: "slope",
            label: say`${prime}, for a nudge that shrinks to nothing`,
            pen: slopePen,
            keys: keysFor("x"),
            key: keys.slope,
            wrongs: wrongs.slope,
            because: say`Yes. That is the derivative: what the ratio comes to when the nudge is vanishingly small.`,
            otherwise: say`Look at your ratio and let ${h} become 0: which terms vanish, and which stay?`,
            hints: [
              say`Which part of the ratio still depends on how large the nudge is?`,
              say`Let ${h} shrink to 0 in the ratio. Terms that hold an ${h} vanish, the others stay.`,
              say`In ${shown(keys.ratio)} only the term with ${h} vanishes. What stays is the slope at ${x}.`,
            ],
          }),
        ],
        lines: [
          say`Put x + h in: ${onItsLine(maths`${nudged} = ${shown(nudgedFunction(parabola))}`)}`,
          say`Take ${f} away. All that holds no ${h} cancels: ${onItsLine(maths`${change} = ${shown(keys.change)}`)}`,
          say`Divide by ${h}: ${onItsLine({ tex: `${ratio.tex} = ${shown(keys.ratio).tex}`, plain: `${ratio.plain} = ${shown(keys.ratio).plain}` })}`,
          say`When ${h} shrinks to nothing, the last term vanishes: ${onItsLine(maths`${prime} = ${shown(keys.slope)}`)}`,
        ],
      });
    }),
};
