import "server-only";
import { parseQuantityName, trace } from "@nn/core";
import { family } from "../../../exercise/family.ts";
import { askChoices } from "../../../parts/choices/ask.ts";
import { askCount } from "../../../parts/number/ask.ts";
import { stationsOf } from "../../../scenes/paths.ts";
import { type Scene, sceneOf } from "../../../scenes/scene.ts";
import { someNetwork } from "../../../scenes/some-network.ts";
import { about } from "./about.ts";
import { miscounts, widen } from "./wider.ts";
import { words } from "./words.en.ts";
import { layerAfter, wrongRoutes } from "./wrong-routes.ts";

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
export const pickPaths = family({
  about,
  words,
  draw: (dice) => {
    const { sizes, starts } = dice.pick(shapes);
    const start = dice.pick(starts);
    const scene = sceneOf({ ...someNetwork(dice, { sizes, activation: () => "sigmoid" }), showsValues: false });
    const routes = trace(scene.network, scene.example, start).paths.map((path) => stationsOf(start, path));
    const wider = widen(dice, scene, start);
    const wrongCounts = Object.values(miscounts(wider)).filter((count) => count !== wider.paths);
    if (new Set(wrongCounts).size < 2) return undefined;
    return {
      scene,
      start,
      routes,
      wider,
      wrong: wrongRoutes(dice, scene, start, routes),
      first: firstOf(scene, start),
    };
  },
  figure: ({ scene }) => scene.figure,
  parts: ({ start, routes, wider, wrong, first }, words) => [
    askChoices({
      id: "routes",
      words: words.routes,
      // Right or wrong, a route lights its stations only: a line that lights up would tell that it is there.
      candidates: [
        ...routes.map((stations) => ({ label: [words.route(stations)], lights: stations })),
        ...wrong.map(({ stations, slip }) => ({
          label: [words.route(stations)],
          lights: stations,
          mistake: { name: slip.name, ...words.slip(slip), lookAt: stations },
        })),
      ],
      incomplete: "path-lost",
      lookAt: [start, ...first],
      mistakesLookAt: [start, "C"],
    }),
    askCount({
      id: "wider",
      value: wider.paths,
      words: words.wider,
      mistakes: miscounts(wider),
      lookAt: [start, "C"],
    }),
  ],
});

/** The activations that feel a nudge first. */
function firstOf({ network }: Scene, start: string): readonly string[] {
  const name = parseQuantityName(start);
  const layer = layerAfter(start);
  if (name.kind === "weight") return [`a${layer}.${name.j}`];
  return Array.from({ length: network.sizes[layer] ?? 0 }, (_, j) => `a${layer}.${j}`);
}
