import "server-only";
import { part } from "../../../mistakes/titles.en.ts";
import { outputOf, workedOut } from "../../../scenes/parameters.ts";
import type { Scene } from "../../../scenes/scene.ts";
import { commaList, figures, maths, onItsLine } from "../../../writing/maths.ts";
import { say } from "../../../writing/say.ts";
import type { Component } from "./component.ts";

interface Drawn {
  readonly scene: Scene;
  readonly components: readonly Component[];
}

export const words = ({ scene, components }: Drawn) => {
  const { pen, value, network } = scene;
  const { quantity: q } = pen;
  const a = outputOf(scene);
  const [A, Y] = [q(a), q("y0")];
  const end = 2 * (value(a) - value("y0"));
  const setting =
    network.layers.length > 1
      ? "The first neuron is a ReLU whose sum is above 0, and the second one hands its sum on as it is, so both have the slope 1."
      : "This neuron hands its sum on as it is, with slope 1.";
  return {
    prompt: say`${setting} The cost is ${maths`${q("C")} = (${A} - ${Y})^2`}. How fast does it follow each weight and each bias? Together these slopes are the gradient.`,
    table: {
      caption: "The components of the gradient",
      columns: [say`parameter`, say`value`, say`slope of the cost`],
    },
    component: (component: Component) => {
      const { id, slope, isBias, source, other, next } = component;
      const [P, S] = [q(id), q(source)];
      const onTheWay = next === undefined ? undefined : q(next);
      const crosses = onTheWay ? say`Then the nudge crosses ${onTheWay} and` : say`Then the nudge`;
      return part({
        label: [pen.slope("C", id)],
        because: say`Yes: ${workedOut(scene, id)}. Raising ${P} ${slope > 0 ? "raises" : "lowers"} the cost.`,
        otherwise: say`Start with what ${P} is multiplied by${isBias ? " (a bias: by 1)" : ""}${onTheWay ? say`, then take ${onTheWay} on the way` : ""}, and end with 2(${A} − ${Y}).`,
        hints: [
          say`A nudge of ${P} travels to the cost. What is it multiplied by on its way?`,
          isBias
            ? say`In the figure, look at the square of ${P}: nothing stands between it and its ring. ${crosses} meets the gap at ${A}.`
            : say`In the figure, look at ${S}, where the line of ${P} begins. ${crosses} meets the gap at ${A}.`,
          say`The first factor is ${isBias ? "1" : figures(value(source))}, ${next === undefined ? "" : say`the weight on the way is ${figures(value(next))}, `}and the last is ${maths`2 \\cdot (${value(a)} - ${value("y0")}) = ${end}`}.`,
        ],
        mistakes: {
          "missing-two": say`The last link is the slope of a square: 2 times (${A} − ${Y}). Put the 2 back.`,
          "sign-flipped": say`The size is right. The gap is ${A} minus ${Y}; count the minus signs on the way.`,
          "missing-cost": say`This says how fast ${A} moves with ${P}. The cost follows ${A} with 2(${A} − ${Y}): multiply by that.`,
          "weight-skipped": say`After ${q("a1.0")} the nudge crosses the line of ${onTheWay ?? ""}, and is multiplied by it.`,
          "weight-for-activation": say`Here ${P} moves and ${S} holds still, so a nudge counts ${S} times, and not ${P} times.`,
          "bias-rule": say`${P} is multiplied by ${S} before it reaches the sum, so that factor belongs to it.`,
          "wrong-activation": {
            title: "The activation of another line",
            explanation: say`The line of ${P} begins at ${S}. ${other === undefined ? "" : q(other)} is multiplied by another weight.`,
          },
          "previous-activation-kept": say`That factor belongs to the weight. ${P} is added as it is, so its own factor is 1.`,
          "bias-not-differentiated": say`The question is how far the sum moves with ${P}: one to one, so its own factor is 1.`,
        },
      });
    },
    lines: [
      say`All components end with the same link, ${maths`${pen.slope("C", a)} = 2(${A} - ${Y}) = ${end}`}. A weight begins with the activation that it is multiplied by, a bias with 1.`,
      ...components.map(({ id }) => say`${onItsLine(maths`${pen.slope("C", id)} = ${workedOut(scene, id)}`)}`),
      say`The gradient is the list of them: ${onItsLine(maths`(${commaList(components.map(({ slope }) => figures(slope)))})`)}`,
    ],
  };
};
