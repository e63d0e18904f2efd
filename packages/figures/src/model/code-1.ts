import { FormatError, numberFrom } from "@nn/core";
import { rounded } from "@nn/notation";
import { decodeVersion2 } from "./code-2.ts";
import { clampNudge } from "./nudge.ts";
import { rangeOf } from "./range.ts";
import { settableIds } from "./settable.ts";
import type { Setup } from "./setup.ts";

/**
 * Reads a code of version 1: every settable quantity of the example in view, then the size of the nudge. It is a
 * code of version 2 with less in it and narrower bounds. Nothing writes it any more, but saved links must never break.
 *
 *   1.2_-.3_-.9_1.1_1.4_-.5_.85_1_.1
 *
 * A page without a nudge leaves the last one out.
 *
 * @param text  what comes after the version
 * @throws {FormatError} if it is not such a code
 */
export function decodeVersion1(text: string, start: Setup): Setup {
  const { network, examples, inView, nudge } = start;
  const texts = text.split("_");
  const ids = settableIds(network);
  const isWithin = ids.every((id, index) => {
    const [value, range] = [numberFrom(texts[index] ?? ""), rangeOf(id)];
    return range && value >= range.min && value <= range.max && rounded(value) === value;
  });
  const [size] = texts.slice(ids.length);
  if (!isWithin || texts.length !== ids.length + 1 || !isNudge(size)) throw new FormatError("version 1", text);
  const count = network.parameters.length;
  const [parameters, example] = [texts.slice(0, count), texts.slice(count, -1)];
  const nudged = nudge ? `_n${nudge.quantity}_${size}` : "";
  const read = decodeVersion2(`${parameters.join("_")}_x${example.join("_")}${nudged}`, start);
  return {
    ...start,
    network: read.network,
    examples: examples.map((other, index) => (index === inView ? (read.examples[0] ?? other) : other)),
    nudge: read.nudge,
  };
}

function isNudge(text = ""): boolean {
  const by = numberFrom(text);
  return clampNudge(by) === by;
}
