// Everything that the links need from this package. When its rooms move, this file follows and nothing else does.
import { parameterNames } from "@nn/core";
import { stateKeyOf } from "../src/lesson/use-link.ts";
import { decodeSetup } from "../src/model/code.ts";
import { exampleInView } from "../src/model/examples.ts";
import type { Setup } from "../src/model/setup.ts";
import { setupOf } from "../src/model/start.ts";
import type { Page } from "./pages.ts";

/** Every number that a page opens with, by the name of its quantity. */
export type Opened = Readonly<Record<string, number>>;

/** All that a link of version 2 says, as plain data. */
export interface OpenedState {
  readonly parameters: readonly number[];
  readonly examples: Setup["examples"];
  readonly inView: number;
  readonly leftOut: readonly number[];
  readonly nudge: { readonly quantity: string; readonly by: number } | null;
  readonly descent: {
    readonly learningRate: number;
    readonly walked: number;
    readonly at: number;
    readonly along: readonly string[] | null;
  } | null;
  readonly hidden: readonly string[];
}

/** What a page shows that is opened by a link, or undefined where it says that the link is broken. */
export function opened(page: Page, link: string): Opened | undefined {
  const setup = setupAt(page, link);
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

/** The same, with everything that version 2 can say. */
export function openedState(page: Page, link: string): OpenedState | undefined {
  const setup = setupAt(page, link);
  if (!setup) return undefined;
  const { network, nudge = null, descent, ...others } = setup;
  return {
    ...others,
    parameters: Array.from(network.parameters),
    nudge,
    descent: descent ? { ...descent, along: descent.along ?? null } : null,
  };
}

function setupAt(page: Page, link: string): Setup | undefined {
  const code = new URL(link, "https://nudge.example").searchParams.get(stateKeyOf(undefined));
  const { example, ...rest } = page;
  const start = setupOf({ ...rest, examples: [example] });
  return code === null ? start : decodeSetup(code, start);
}
