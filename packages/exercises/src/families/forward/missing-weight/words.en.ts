import "server-only";
import { part } from "../../../mistakes/titles.en.ts";
import { bracketed, figures, maths, onItsLine } from "../../../writing/maths.ts";
import { say } from "../../../writing/say.ts";
import { type Hole, workedRest } from "./hole.ts";

export const words = (hole: Hole) => {
  const { scene, id, partner, rest } = hole;
  const { pen, value } = scene;
  const z = value("z1.0");
  const left = z - rest;
  const [M, Z] = [pen.quantity(id), pen.quantity("z1.0")];
  // Nothing is said of a partner where the bias is missing, which has none.
  const [P, scale] = [pen.quantity(partner ?? id), value(partner ?? id)];
  const isBias = partner === undefined;
  return {
    prompt: say`This neuron has added up ${maths`${Z} = ${z}`}. The table shows everything that went into the sum except ${M}. What must its value be?`,
    table: {
      caption: "What goes into the sum",
      columns: [say`line from`, say`input`, say`weight`],
      bias: say`bias`,
    },
    missing: part({
      label: [M],
      because: isBias
        ? say`Yes: ${figures(value(id))}, plus ${figures(rest)} from the lines, makes ${figures(z)}.`
        : say`Yes: ${maths`${value(id)} \\cdot ${bracketed(scale)}`}, plus ${figures(rest)} from everything else, makes ${figures(z)}.`,
      otherwise: say`Work out what everything else adds up to, and subtract it from ${Z}. ${isBias ? say`What is left is ${M}.` : say`What is left is ${M} times ${P}.`}`,
      hints: [
        say`How much of ${Z} do you know already, and how much has to come from ${M}?`,
        say`In the figure, look at what arrives at the ring: the lines, each with its input, and the bias in its small square. Only ${M} is unknown.`,
        say`Everything else adds up to ${figures(rest)}. ${isBias ? say`What is left of ${Z} is the bias.` : say`What is left of ${Z} is ${M} times ${P}.`}`,
      ],
      mistakes: {
        "sign-flipped": say`What is missing is ${Z} minus everything else, not the other way round. Put your number in and add up: does the sum come out right?`,
        "rest-added": {
          title: "The rest is added",
          explanation: say`${Z} already includes everything. Subtract from it what the rest brings.`,
        },
        "rest-forgotten": {
          title: "The rest is forgotten",
          explanation: say`Not all of ${Z} comes from here. First subtract what ${isBias ? "the lines" : "the other lines and the bias"} bring.`,
        },
        "line-lost": say`Every line brings something. Subtract the products of all of them.`,
        "bias-lost": say`The bias is in the sum as well. Subtract it from ${Z} before you divide.`,
        "not-divided": {
          title: "Not divided by the activation",
          explanation: say`That is what this line has to bring. It brings a product, so divide by ${P}.`,
        },
        multiplied: {
          title: "Multiplied in place of divided",
          explanation: say`The line brings ${M} times ${P}. To undo a product, divide.`,
        },
      },
    }),
    movedWithItsSign: {
      name: "moved-with-its-sign",
      title: "Moved across with its sign",
      explanation: say`One of the other terms was added to ${Z} where it should be subtracted. On its way to the other side a term changes its sign.`,
    },
    lines: [
      say`First see what everything else brings: ${onItsLine(maths`${workedRest(hole)} = ${rest}`)}`,
      say`The sum ${Z} is ${figures(z)}, so the missing term must bring ${maths`${z} - ${bracketed(rest)} = ${left}`}.`,
      isBias
        ? say`The bias is added as it is: ${onItsLine(maths`${M} = ${value(id)}`)}`
        : say`${M} is multiplied by ${P}, so divide: ${onItsLine(maths`${M} = ${left} / ${bracketed(scale)} = ${value(id)}`)}`,
    ],
  };
};
