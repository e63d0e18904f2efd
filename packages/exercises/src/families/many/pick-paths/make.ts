import "server-only";
import { type Path, parseQuantityName, trace } from "@nn/core";
import { type Dice, firstOf } from "../../../exercise/dice.ts";
import type { Exercise, Family } from "../../../exercise/exercise.ts";
import { stationsOf } from "../../../mistakes/path.ts";
import { layerAfter, wrongRoutes } from "../../../mistakes/route.ts";
import { type Asked, askChoices, askNumber, assemble, type Candidate } from "../../../parts/assemble.ts";
import type { WrongNumber } from "../../../parts/number/part.ts";
import type { RichText } from "../../../question/rich-text.ts";
import { type Scene, sceneOf } from "../../../scenes/scene.ts";
import { someNetwork } from "../../../scenes/some-network.ts";
import { joined, listed, maths } from "../../../writing/maths.ts";
import { say } from "../../../writing/say.ts";

/** Networks and what may be nudged in them. */
const shapes = [
  { sizes: [2, 2, 2], starts: ["a1.0", "a1.1", "w1.0.1", "w1.1.0"] },
  { sizes: [1, 2, 2, 1], starts: ["a1.0", "a1.1", "w1.0.0", "w1.1.0", "x0"] },
  { sizes: [2, 2, 2, 1], starts: ["w1.0.1", "w1.1.0", "a1.0", "a1.1"] },
  { sizes: [2, 2, 1], starts: ["x0", "x1"] },
  { sizes: [2, 3, 2], starts: ["a1.0", "a1.1", "a1.2", "w1.1.0", "w1.2.1"] },
  { sizes: [2, 2, 3], starts: ["a1.0", "a1.1", "w1.0.1", "w1.1.0"] },
] as const;

/** Which routes lead from here to the cost, and how many there would be in a wider network. */
export const pickPaths: Family = {
  id: "pick-paths",
  make: (seed) =>
    firstOf(seed, (dice) => {
      const { sizes, starts } = dice.pick(shapes);
      const start = dice.pick(starts);
      const wish = someNetwork(dice, { sizes, activation: () => "sigmoid" });
      return exerciseFor(dice, sceneOf({ ...wish, showsValues: false }), start);
    }),
};

function exerciseFor(dice: Dice, scene: Scene, start: string): Exercise | undefined {
  const { paths } = trace(scene.network, scene.example, start);
  const wider = widerPart(dice, scene, start);
  if (!wider) return undefined;
  const S = scene.pen.quantity(start);
  const kind = start.startsWith("w") ? "weight" : start.startsWith("x") ? "input" : "activation";
  return assemble({
    title: "Which ways lead to the cost?",
    prompt: say`You nudge the ${kind} ${S} a little and hold every other weight, bias and input still. Along which routes does the nudge reach the cost ${scene.pen.quantity("C")}? A route is written as the activations that it goes through.`,
    asked: [routesPart(dice, scene, start, paths), wider.asked],
    figure: scene.figure,
    lines: [
      say`From ${S} every line forward is taken, and from each neuron that is reached every line again: ${listed(
        paths.map((path) => routeText(scene, stationsOf(start, path))),
      )}.`,
      wider.line,
    ],
  });
}

const routeText = ({ pen }: Scene, stations: readonly string[]) =>
  joined(
    stations.map((id) => pen.quantity(id)),
    "\\to",
  );

function routesPart(dice: Dice, scene: Scene, start: string, paths: readonly Path[]): Asked {
  const S = scene.pen.quantity(start);
  const routes = paths.map((path) => stationsOf(start, path));
  // Right or wrong, a route lights its stations only: a line that lights up would tell that it is there.
  const option = (stations: readonly string[]): Candidate => ({
    label: [routeText(scene, stations)],
    lights: stations,
  });
  const known = new Set(routes.map((stations) => stations.join()));
  const wrong = wrongRoutes(dice, scene, start, routes).filter(({ stations }) => {
    const isNew = !known.has(stations.join());
    known.add(stations.join());
    return isNew;
  });
  const first = firstNeuronsOf(scene, start);
  return askChoices(dice, {
    id: "routes",
    label: say`All routes from ${S} to the cost`,
    candidates: [
      ...routes.map(option),
      ...wrong.slice(0, 4).map(({ stations, mistake }) => ({ ...option(stations), mistake })),
    ],
    lost: {
      name: "path-lost",
      title: "A path is lost",
      explanation: say`What you chose is right, and there is another way. At every neuron that the nudge reaches, all lines forward carry it on.`,
      lookAt: [start, "C"],
    },
    because: say`Yes. ${paths.length === 1 ? "There is this one path" : `There are these ${paths.length} paths`} and no other: always forward, layer by layer, along a line that is drawn.`,
    otherwise: say`Start at ${S} and go forward only, one line at a time. A route counts if every step of it is a line of the figure.`,
    hints: [
      say`What does ${S} touch first? And what does that touch?`,
      say`In the figure, put a finger on ${S}: its line${first.length === 1 ? " leads into the neuron" : "s lead into every neuron"} of layer ${layerAfter(start)}${first.length === 1 ? say` whose activation is ${scene.pen.quantity(first[0] ?? "")}` : ""}. From there take every line forward.`,
      say`One of the routes is ${routeText(scene, routes[0] ?? [])}. There ${paths.length === 1 ? "is no other" : paths.length === 2 ? "is one more" : `are ${paths.length - 1} more`}.`,
    ],
    lookAt: [start, ...first],
  });
}

/** The activations that feel a nudge first. */
function firstNeuronsOf({ network }: Scene, start: string): readonly string[] {
  const name = parseQuantityName(start);
  const layer = layerAfter(start);
  if (name.kind === "weight") return [`a${layer}.${name.j}`];
  return Array.from({ length: network.sizes[layer] ?? 0 }, (_, j) => `a${layer}.${j}`);
}

/** How many paths there would be if one layer on the way were wider: the numbers of neurons multiply. */
function widerPart(
  dice: Dice,
  scene: Scene,
  start: string,
): { readonly asked: Asked; readonly line: RichText } | undefined {
  const { sizes } = scene.network;
  const name = parseQuantityName(start);
  const from = name.kind === "weight" ? layerAfter(start) + 1 : layerAfter(start);
  const crossed = sizes.map((count, layer) => ({ count, layer })).slice(from);
  const widened = dice.pick(crossed);
  const count = dice.pick([3, 4, 5, 6].filter((wide) => wide > widened.count));
  const counts = crossed.map((layer) => (layer === widened ? count : layer.count));
  const value = counts.reduce((product, neurons) => product * neurons, 1);
  const before = crossed.reduce((product, layer) => product * layer.count, 1);
  const own = sizes[from - 1] ?? 1;
  const S = scene.pen.quantity(start);
  const lookAt = [start, "C"];
  const wrong = (wrongName: string, title: string, number: number, explanation: RichText): WrongNumber => ({
    name: wrongName,
    title,
    value: number,
    explanation,
    lookAt,
  });
  const wrongs = [
    wrong(
      "as-before",
      "That is the network as it is drawn",
      before,
      say`Layer ${widened.layer} now has ${count} neurons, and each of them offers a way.`,
    ),
    wrong(
      "counts-added",
      "The neurons are added up",
      counts.reduce((sum, neurons) => sum + neurons, 0),
      say`Every way through one layer can go on along every line of the next one. So the numbers multiply.`,
    ),
    wrong(
      "own-layer-counted",
      "The start counts once",
      value * own,
      say`The path starts at ${S} and nowhere else, so the other neurons of its own layer do not count.`,
    ),
    wrong(
      "only-added-ones",
      "Only the new neurons count here",
      before + count - widened.count,
      say`Each new neuron offers as many ways as an old one: a new one for every way before it and after it.`,
    ),
  ].filter((one, i, all) => one.value !== value && all.findIndex((other) => other.value === one.value) === i);
  if (wrongs.length < 2) return undefined;
  const product = joined(
    counts.map((neurons) => maths`${neurons}`),
    "\\cdot",
  );
  return {
    asked: askNumber({
      id: "wider",
      label: say`Number of paths from ${S} if layer ${widened.layer} had ${count} neurons`,
      value,
      wrongs,
      because:
        counts.length === 1
          ? say`Yes. One path for each neuron of that layer, because each of them stands right before the cost.`
          : say`Yes: ${maths`${product} = ${value}`}. At every layer the nudge takes all lines, so the numbers of neurons multiply. That is why the slopes are worked out from the cost backwards and not path by path.`,
      otherwise: say`Count the lines that a nudge can take into each layer on the way, and multiply.`,
      hints: [
        say`Into how many neurons of the next layer can the nudge go? And from each of those?`,
        say`On the way from ${S} the nudge still has to choose a neuron in layer${crossed.length > 1 ? "s" : ""} ${crossed.map(({ layer }) => String(layer)).join(" and ")}.`,
        crossed.length > 1
          ? say`The numbers of neurons in those layers would be ${counts.join(" and ")}. Multiply them.`
          : say`There is one path for each neuron of layer ${widened.layer}.`,
      ],
      lookAt,
    }),
    line: say`With ${count} neurons in layer ${widened.layer} there is a choice of ${counts.join(", then of ")}: ${counts.length > 1 ? maths`${product} = ${value}` : maths`${value}`} paths.`,
  };
}
