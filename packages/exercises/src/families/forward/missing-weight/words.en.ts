import "server-only";
import { part } from "../../../mistakes/titles.en.ts";
import { bracketed, figures, maths, onItsLine } from "../../../writing/maths.ts";
import { say } from "../../../writing/say.ts";
import type { Hole } from "./hole.ts";

export const en = ({ scene: { pen, value }, id, partner, rest }: Hole) => {
  const z = value("z1.0");
  const left = z - rest;
  const [M, Z] = [pen.quantity(id), pen.quantity("z1.0")];
  // Nothing is said of a partner where the bias is missing, which has none.
  const [P, scale] = [pen.quantity(partner ?? id), value(partner ?? id)];
  const isBias = partner === undefined;
  return {
    prompt: say`This neuron has added up ${maths`${Z} = ${z}`}. In the table everything stands that went into the sum, but for ${M}. Which value must it have?`,
    table: {
      caption: "What goes into the sum",
      columns: [say`line from`, say`input`, say`weight`],
      bias: say`bias`,
    },
    missing: part({
      label: [M],
      because: isBias
        ? say`Yes: ${figures(value(id))} and the lines, ${figures(rest)}, make ${figures(z)}.`
        : say`Yes: ${maths`${value(id)} \\cdot ${bracketed(scale)}`} and the rest, ${figures(rest)}, make ${figures(z)}.`,
      otherwise: say`Work out what everything else brings, and take it away from ${Z}. ${isBias ? say`What is left is ${M}.` : say`What is left is ${M} times ${P}.`}`,
      hints: [
        say`How much of ${Z} do you know already, and how much has to come from ${M}?`,
        say`In the figure, look at what arrives at the ring: the lines, each with its input, and the square of the bias. Only ${M} is unknown.`,
        say`All the others together bring ${figures(rest)}. ${isBias ? say`What is left of ${Z} is the bias.` : say`What is left of ${Z} is ${M} times ${P}.`}`,
      ],
      mistakes: {
        "sign-flipped": say`What is missing is ${Z} less everything else, and not the other way round. Put your number in and add up: does the sum come out?`,
        "rest-added": {
          title: "The rest is added",
          explanation: say`${Z} holds everything together already. Take away from it what the others bring.`,
        },
        "rest-forgotten": {
          title: "The others are forgotten",
          explanation: say`Not all of ${Z} comes from this place. Take away first what the other lines${isBias ? "" : " and the bias"} bring.`,
        },
        "line-lost": say`Every line brings something. Take away the products of all of them.`,
        "bias-lost": say`The bias is in the sum as well. Take it away from ${Z} before you divide.`,
        "not-divided": {
          title: "One step is left",
          explanation: say`That is what this line has to bring. It brings a product, so divide by ${P}.`,
        },
        multiplied: {
          title: "Multiplied in place of divided",
          explanation: say`The line brings ${M} times ${P}. To get back from a product, divide.`,
        },
      },
    }),
    lines: [
      say`Everything else makes ${figures(rest)}, so what is missing has to bring ${maths`${z} - ${bracketed(rest)} = ${left}`}.`,
      isBias
        ? say`The bias is added as it is: ${onItsLine(maths`${M} = ${value(id)}`)}`
        : say`It is a product with ${P}, so divide: ${onItsLine(maths`${M} = ${left} / ${bracketed(scale)} = ${value(id)}`)}`,
    ],
  };
};
