import { chain } from "./chain.ts";
import { examples } from "./examples.ts";
import type { Idea } from "./idea.ts";
import { inkAndFog } from "./ink-and-fog.ts";
import { landscape } from "./landscape.ts";
import { oneNeuron } from "./one-neuron.ts";
import { sigmoid } from "./sigmoid.ts";
import { wires } from "./wires.ts";

const IDEAS = new Map<string, (levels: number) => Idea>([
  ["one-neuron", oneNeuron],
  ["the-chain", chain],
  ["asleep", sigmoid],
  ["many-wires", wires],
  ["many-examples", examples],
  ["landscape", landscape],
  ["ink-and-fog", inkAndFog],
]);

/** The picture of a world with this many levels. A world that has none of its own is drawn as a chain. */
export const ideaOf = (world: string, levels: number): Idea => (IDEAS.get(world) ?? chain)(levels);
