// Everything that the links need from this package. When its rooms move, this file follows and nothing else does.
import { parameterNames } from "@nn/core";
import { stateKeyOf } from "../src/lesson/use-link.ts";
import { decodeSetup } from "../src/model/code.ts";
import { exampleInView } from "../src/model/examples.ts";
import { setupOf } from "../src/model/start.ts";
import type { Page } from "./pages.ts";

/** Every number that a page opens with, by the name of its quantity. */
export type Opened = Readonly<Record<string, number>>;

/** What a page shows that is opened by a link, or undefined where it says that the link is broken. */
export function opened(page: Page, link: string): Opened | undefined {
  const code = new URL(link, "https://nudge.example").searchParams.get(stateKeyOf(undefined));
  const { example: only, ...rest } = page;
  const start = setupOf({ ...rest, examples: [only] });
  const setup = code === null ? start : decodeSetup(code, start);
  if (!setup) return undefined;
  const { network, nudge } = setup;
  const example = exampleInView(setup);
  return {
    ...Object.fromEntries(parameterNames(network).map((name, at) => [name, network.parameters[at] ?? Number.NaN])),
    ...Object.fromEntries(example.input.map((value, k) => [`x${k}`, value])),
    ...Object.fromEntries(example.target.map((value, j) => [`y${j}`, value])),
    ...(nudge && { [`nudge of ${nudge.quantity}`]: nudge.by }),
  };
}
