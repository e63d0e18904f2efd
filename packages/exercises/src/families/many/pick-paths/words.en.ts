import "server-only";
import { kindWord, quantityId } from "@nn/notation";
import { and, plural } from "@nn/words/en";
import { part, titles } from "../../../mistakes/titles.en.ts";
import type { MistakeWords } from "../../../parts/words.ts";
import type { Scene } from "../../../scenes/scene.ts";
import { listed } from "../../../writing/listed.en.ts";
import { joined, maths } from "../../../writing/maths.ts";
import { say } from "../../../writing/say.ts";
import type { Wider } from "./wider.ts";
import { layerAfter, type Slip } from "./wrong-routes.ts";

interface Drawn {
  readonly scene: Scene;
  readonly start: string;
  readonly routes: readonly (readonly string[])[];
  readonly wider: Wider;
  /** The activations that feel a nudge first. */
  readonly first: readonly string[];
}

export const words = ({ scene, start, routes, wider, first }: Drawn) => {
  const q = scene.pen.quantity;
  const S = q(start);
  const route = (stations: readonly string[]) => joined(stations.map(q), "\\to");
  const many = routes.length;
  const leads =
    first.length === 1
      ? say` leads into the neuron of layer ${layerAfter(start)} whose activation is ${q(first[0] ?? "")}`
      : say`s lead into every neuron of layer ${layerAfter(start)}`;
  return {
    prompt: say`You nudge the ${kindWord(quantityId(start))} ${S} a little and hold every other weight, bias and input still. Along which routes does the nudge reach the cost ${q("C")}? A route is written as the activations that it goes through.`,
    route,
    routes: part({
      label: say`All routes from ${S} to the cost`,
      because: say`Yes. ${many === 1 ? "There is this one path" : `There are these ${many} paths`} and no other: always forward, layer by layer, along a line that is drawn.`,
      otherwise: say`Start at ${S} and go forward only, one line at a time. A route counts if every step of it is a line of the figure.`,
      hints: [
        say`What does ${S} touch first? And what does that touch?`,
        say`In the figure, put a finger on ${S}: its line${leads}. From there take every line forward.`,
        say`One of the routes is ${route(routes[0] ?? [])}. There ${many === 1 ? "is no other" : many === 2 ? "is one more" : `are ${many - 1} more`}.`,
      ],
      mistakes: {
        "path-lost": say`What you chose is right, and there is another way. At every neuron that the nudge reaches, all lines forward carry it on.`,
      },
    }),
    slip: (slip: Slip) => aboutSlip(scene, start, slip),
    wider: aboutWider(scene, start, wider),
    lines: [
      say`A nudge of ${S} is felt first by ${listed(first.map(q))}.`,
      say`From there it goes on along every line forward, and from each neuron that is reached along every line again: ${listed(routes.map(route))}.`,
      say`With ${wider.count} neurons in layer ${wider.layer} there is a choice of ${wider.counts.join(", then of ")}: ${worked(wider)} paths.`,
    ],
  };
};

/** 2 · 4 = 8, or the number alone where there is nothing to multiply. */
const worked = ({ counts, paths }: Wider) =>
  counts.length > 1
    ? maths`${joined(
        counts.map((count) => maths`${count}`),
        "\\cdot",
      )} = ${paths}`
    : maths`${paths}`;

function aboutWider({ pen }: Scene, start: string, wider: Wider) {
  const { layer, count, counts, crossed } = wider;
  const S = pen.quantity(start);
  return part({
    label: say`Number of paths from ${S} if layer ${layer} had ${count} neurons`,
    because:
      counts.length === 1
        ? say`Yes. One path for each neuron of that layer, because each of them stands right before the cost.`
        : say`Yes: ${worked(wider)}. At every layer the nudge takes all lines, so the numbers of neurons multiply. That is why the slopes are worked out from the cost backwards and not path by path.`,
    otherwise: say`Count the lines that a nudge can take into each layer on the way, and multiply.`,
    hints: [
      say`Into how many neurons of the next layer can the nudge go? And from each of those?`,
      say`On the way from ${S} the nudge still has to choose a neuron in ${plural(crossed.length, { one: "layer", other: "layers" })} ${and(crossed.map(String))}.`,
      counts.length > 1
        ? say`The numbers of neurons in those layers would be ${and(counts.map(String))}. Multiply them.`
        : say`There is one path for each neuron of layer ${layer}.`,
    ],
    mistakes: {
      "as-before": {
        title: "The network as it is drawn",
        explanation: say`Layer ${layer} now has ${count} neurons, and each of them offers a way.`,
      },
      "counts-added": say`Every way through one layer can go on along every line of the next one. So the numbers multiply.`,
      "own-layer-counted": {
        title: "The neurons beside the start counted",
        explanation: say`The path starts at ${S} and nowhere else, so the other neurons of its own layer do not count.`,
      },
      "only-added-ones": {
        title: "Only the new neurons counted",
        explanation: say`Each new neuron offers as many ways as an old one: a new one for every way before it and after it.`,
      },
    },
  });
}

function aboutSlip({ pen: { quantity: q } }: Scene, start: string, slip: Slip): MistakeWords {
  const S = q(start);
  const isWeight = start.startsWith("w");
  switch (slip.name) {
    case "indices-swapped":
      return {
        title: titles["indices-swapped"],
        explanation: say`The first index of ${S} says into which neuron its line leads, the second from which it comes. So the nudge enters ${q(slip.entered)}, and not ${q(slip.across)}.`,
      };
    case "backward-route":
      return {
        title: "A route that goes backwards",
        explanation: isWeight
          ? say`${q(slip.through)} stands before the weight, and a nudge of ${S} does not change it. Go forward only.`
          : say`${q(slip.through)} stands before ${S} and does not feel it. A nudge travels forward only, towards the cost.`,
      };
    case "sideways-route":
      return {
        title: "A step within one layer",
        explanation: say`There is no line from ${q(slip.from)} to ${q(slip.to)}: they stand in the same layer. Every step leads into the next layer.`,
      };
    case "layer-skipped":
      return {
        title: "A layer is left out",
        explanation: isWeight
          ? say`The line of ${S} ends at ${q(slip.entered)}. The nudge has to go through that neuron before it can go on.`
          : say`From ${S} no line leads past layer ${layerAfter(start)}. The nudge has to go through a neuron of every layer on its way.`,
      };
    case "wrong-start":
      return {
        title: "A path that starts elsewhere",
        explanation: say`This is a path, and it begins at ${q(slip.from)}. That neuron does not feel a nudge of ${S}.`,
      };
  }
}
