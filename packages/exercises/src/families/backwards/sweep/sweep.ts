import "server-only";
import { backward, type Network, type Sensitivities, trace } from "@nn/core";
import type { Scene } from "../../../scenes/scene.ts";

/** What the cells of one sweep are made from. */
export interface Sweep {
  readonly network: Network;
  readonly slopes: Sensitivities;
  /** The number of a quantity of the forward pass. */
  readonly at: (id: string) => number;
  /** f′(z) of a neuron. */
  readonly bendAt: (z: string) => number;
}

export const sweepIn = ({ network, example, value }: Scene): Sweep => ({
  network,
  slopes: backward(network, example),
  at: value,
  bendAt: (z) => trace(network, example, z).paths[0]?.factors[0]?.value ?? 0,
});

/** From one slope of a sweep to the next. */
export interface Step {
  /** Along which the slope before is taken. */
  readonly quantity: string;
  /** The factor between the two, and its id where it is a quantity. */
  readonly times: number;
  readonly factor?: string;
}
