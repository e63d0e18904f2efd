import type { Example, Network } from "@nn/core";
import { EMPTY, type Sandbox, sandboxCode, sandboxFrom } from "@nn/game/sandbox";

const PATH = "/play/sandbox";

/** Where a sandbox opens. All of it is behind the "#", which is sent to nobody; an empty one needs nothing there. */
export function sandboxAddress(sandbox: Sandbox): string {
  const code = sandboxCode(sandbox);
  return code === sandboxCode(EMPTY) ? PATH : `${PATH}#${code}`;
}

interface Numbers {
  readonly network: Network;
  readonly examples: readonly Example[];
}

/** Where the numbers of a figure can be played with. What is no sandbox opens an empty one. */
export const addressWith = ({ network, examples }: Numbers): string =>
  sandboxAddress(sandboxFrom(network, examples) ?? EMPTY);
