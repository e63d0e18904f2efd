import { FormatError, numberToText } from "@nn/core";
import { decodeVersion1 } from "./code-1.ts";
import { decodeVersion2 } from "./code-2.ts";
import { functionsOf } from "./functions.ts";
import type { Setup } from "./setup.ts";
import { isSound } from "./sound.ts";

/** Longer texts are refused unread. */
const LONGEST = 4_000;

/**
 * Reads the state of a model from a link of any version.
 * @param start  the page's own setup, which gives the shape
 * @returns      undefined if the code has an unknown version, is too long, or says something impossible
 */
export function decodeSetup(code: string, start: Setup): Setup | undefined {
  if (code.length > LONGEST) return undefined;
  const [, version, text = ""] = /^([12])_(.*)$/.exec(code) ?? [];
  if (version === undefined) return undefined;
  try {
    const setup = version === "1" ? decodeVersion1(text, start) : decodeVersion2(text, start);
    return isSound(setup) ? setup : undefined;
  } catch (error) {
    if (error instanceof FormatError) return undefined;
    throw error;
  }
}

/**
 * The state of a model as a short text for a link, in version 2:
 *
 *   2_1.2_-.3_-.9_1.1_1.4_-.5_x.85_1_nw3.0.0_.1
 *
 * A letter opens a section. Before the first one come all parameters, in the engine's order.
 * `x`: inputs and targets of an example, once for each. `v`: the example in view, if it is not the first.
 * `o`: examples left out. `n`: the nudged quantity and by how much. `d`: learning rate, steps walked, current step;
 * `m`: a parameter that moves, once for each, if not all do. `h`: what is hidden, once for each. `f`: the activation
 * function of a layer, once for each, if they are not the page's own. `s`: steps of the sweep backwards. `p`: where paths
 * begin, and which are found; `b`: how far their sum has come back, if it is looked at that way.
 *
 * The shape of the network is not in it: it belongs to the page. Numbers are exact.
 *
 * @param start  the page's own setup
 */
export function encodeSetup(setup: Setup, start: Setup): string {
  const { network, examples, inView, leftOut, nudge, descent, hidden, swept, composed } = setup;
  const functions = functionsOf(network);
  const areOwn = functions.join() === functionsOf(start.network).join();
  const section = (letter: string, items: readonly (number | string)[]) => letter + textOf(items);
  return [
    "2",
    textOf(Array.from(network.parameters)),
    ...examples.map(({ input, target }) => section("x", [...input, ...target])),
    ...(inView === 0 ? [] : [section("v", [inView])]),
    ...(leftOut.length === 0 ? [] : [section("o", leftOut)]),
    ...(nudge ? [section("n", [nudge.quantity, nudge.by])] : []),
    ...(descent ? [section("d", [descent.learningRate, descent.walked, descent.at])] : []),
    ...(descent?.along ?? []).map((id) => section("m", [id])),
    ...hidden.map((name) => section("h", [name])),
    ...(areOwn ? [] : functions).map((name) => section("f", [name])),
    ...(swept === undefined ? [] : [section("s", [swept])]),
    ...(composed ? [section("p", [composed.start, ...composed.found])] : []),
    ...(composed?.back === undefined ? [] : [section("b", [composed.back])]),
  ].join("_");
}

const textOf = (items: readonly (number | string)[]) =>
  items.map((item) => (typeof item === "number" ? numberToText(item) : item)).join("_");
