import { BIAS_PX, NOTCH } from "@nn/notation";
import type { Board } from "./board.ts";
import { EXAMPLE_R, type Parts } from "./parts.ts";
import type { NeuronPlace } from "./places.ts";
import { type Box, boxAround, CAPTION, captionBox } from "./room.ts";

/** The number of a bias that nobody can turn. */
export const BIAS_NUMBER = { width: 34, height: 11 } as const;
const EXAMPLE = { width: 2 * EXAMPLE_R, height: 2 * EXAMPLE_R } as const;

/** What stands on a stage whichever knob is open: glasses, their labels, the examples and what they see. */
export function standingOn({ neurons, r, ring, parts }: Board): readonly Box[] {
  return [
    ...neurons.flatMap((neuron) => {
      const { activation } = neuron;
      return [
        boxAround(neuron, { width: 2 * ring }),
        ...(activation ? [captionBox(activation, CAPTION)] : []),
        ...besideNeuron({ r, ring }, neuron),
      ];
    }),
    ...seenIn(parts),
  ];
}

/** What the network says for every input, with what is written under it, and the glasses of the examples. */
export const seenIn = ({ view, examples }: Parts): readonly Box[] => [
  ...(view ? [{ left: view.x, right: view.x + view.width, top: view.y, bottom: view.y + view.height + 2 }] : []),
  ...examples.map((glass) => boxAround(glass, EXAMPLE)),
];

type Radii = Pick<Board, "r" | "ring">;

/** The square of a bias with its number, and y. */
export function besideNeuron(radii: Radii, neuron: NeuronPlace): readonly Box[] {
  const { bias } = neuron;
  const target = targetBox(radii, neuron);
  return [
    ...(bias ? [boxAround(bias, { width: BIAS_PX })] : []),
    ...(bias?.label ? [captionBox(bias.label, BIAS_NUMBER)] : []),
    ...(target ? [target] : []),
  ];
}

/** Where y may stand beside an output, however high its notch is. */
export function targetBox({ r, ring }: Radii, { x, y, target }: NeuronPlace): Box | undefined {
  if (!target) return undefined;
  if (target.label) return captionBox(target.label, CAPTION);
  const left = x + ring + 5 + NOTCH.length * 0.8 + 7;
  return { left, right: left + CAPTION.width, top: y - r - CAPTION.height, bottom: y + r + 8 };
}
