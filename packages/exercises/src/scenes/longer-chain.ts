import "server-only";
import type { Expression } from "@nn/algebra";
import { penFor } from "../writing/say.ts";
import { type Chain, definitionsIn, type LinkIds, lettersOf, linkOf, productOf, taggedTrace } from "./chain.ts";

/** A chain of which several links have names, the last one first. */
export interface LongerChain {
  readonly chain: Chain;
  readonly links: readonly LinkIds[];
}

/**
 * The same chain with the names and definitions of its last `count` links: layer L-1, then L-2 …
 * @throws {RangeError} if the chain has fewer layers
 */
export function longerChain(last: Chain, count: number): LongerChain {
  const { network, pen, sigma, ids } = last;
  const layers = network.layers.length;
  if (count > layers) throw new RangeError(`this chain has ${layers} links, not ${count}`);
  const earlier = Array.from({ length: count - 1 }, (_, i) => linkOf(layers - 1 - i));
  const added = earlier.flatMap(({ z, w, b, before }) => lettersOf(network, [z, w, b, before]));
  const names = { ...pen.names, variables: [...pen.names.variables, ...added] };
  const definitions = new Map(
    [last.definitions, ...earlier.map((link) => definitionsIn(link, sigma))].flatMap((each) => [...each]),
  );
  return { chain: { ...last, pen: penFor(names), definitions }, links: [ids, ...earlier] };
}

/** What every Leibniz quotient along these links is equal to: the product of the single links between its ends. */
export function quotientsAlong({ chain, links }: LongerChain): (of: string, by: string) => Expression | undefined {
  const known = new Map<string, Expression>();
  for (const start of links.flatMap(({ w, b, z, a, before }) => [w, b, z, a, before])) {
    const { factors } = taggedTrace(chain, start);
    factors.forEach(({ factor }, i) => {
      const walked = factors.slice(0, i + 1).map(({ expression }) => expression);
      known.set(`${factor.derivative.of}/${start}`, productOf(walked.reverse()));
    });
  }
  return (of, by) => known.get(`${of}/${by}`);
}
