import "server-only";
import { type Expression, name, product, sum } from "@nn/algebra";
import { penFor } from "../writing/say.ts";
import { type Chain, productOf, sigmaOf, taggedTrace } from "./chain.ts";

/** The quantities of one link of a chain. */
export interface LinkIds {
  readonly w: string;
  readonly b: string;
  readonly z: string;
  readonly a: string;
  /** The activation or the input that comes in. */
  readonly before: string;
}

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
  const layers = last.spec.layers.length;
  if (count > layers) throw new RangeError(`this chain has ${layers} links, not ${count}`);
  const links: LinkIds[] = [last.ids];
  const variables = [...last.names.variables];
  const definitions = new Map(last.definitions);
  for (let back = 1; back < count; back++) {
    const link = linkOf(layers - back);
    const isFirst = link.before === "x0";
    links.push(link);
    variables.push(
      ...(["z", "w", "b"] as const).map((letter) => ({ id: link[letter], letter, layer: `L-${back}` })),
      isFirst ? { id: "x0", letter: "x" } : { id: link.before, letter: "a", layer: `L-${back + 1}` },
    );
    definitions.set(link.a, sigmaOf(last.sigma, name(link.z)));
    definitions.set(link.z, sum(product(name(link.w), name(link.before)), name(link.b)));
  }
  const names = { ...last.names, variables };
  return { chain: { ...last, names, pen: penFor(names), definitions }, links };
}

const linkOf = (layer: number): LinkIds => ({
  w: `w${layer}.0.0`,
  b: `b${layer}.0`,
  z: `z${layer}.0`,
  a: `a${layer}.0`,
  before: layer === 1 ? "x0" : `a${layer - 1}.0`,
});

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
