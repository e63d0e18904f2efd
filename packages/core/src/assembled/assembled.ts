import { activate } from "../engine/activate.ts";
import { costIn, type Runner, slopesOfOutput } from "../engine/sweep.ts";
import { givenPlan } from "../network/given.ts";
import type { Layer } from "../network/layer.ts";
import type { Plan } from "../network/shape.ts";
import { smallerPart } from "../numbers/exp.ts";
import { backThrough, forwardThrough, isLone, loadPair, type Neurons, pairsOf, squaresAt } from "./layers.ts";
import { END, locals } from "./neurons.ts";
import { type Code, call, type Func, type Import, moduleOf, set, start } from "./wasm.ts";

// The part of the WebAssembly API that is used here; browsers and Node have it, the language itself has not.
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Memory: new (of: { readonly initial: number }) => { readonly buffer: ArrayBuffer };
  readonly Instance: new (module: object, imports: object) => { readonly exports: unknown };
};

/** A layer of more neurons would make more code than it saves time. */
const MOST_NEURONS = 32;
const PAGE = 65_536;

/**
 * Runs a plan by WebAssembly, two doubles at a time, whose bytes are put together for this one shape. Every sum is added
 * in the order of the plain loops, so the bits are theirs.
 *
 * Gives nothing where the shape has too wide a layer behind its inputs, or where WebAssembly is refused (a page needs
 * 'wasm-unsafe-eval' in its policy): then the loops in TypeScript do the same, later.
 */
export function assembled(plan: Plan): Runner | undefined {
  if (givenPlan(plan).sizes.some((size, l) => l > 0 && size > MOST_NEURONS)) return undefined;
  const pages = Math.ceil((8 * plan.memory) / PAGE);
  try {
    const memory = new WebAssembly.Memory({ initial: pages });
    const m = new Float64Array(memory.buffer, 0, plan.memory);
    const outside = {
      memory,
      smallerPart,
      activate: (l: number) => {
        const layer = plan.layout[l - 1] as Layer;
        activate(m, layer, layer.J);
      },
      end: () => {
        slopesOfOutput(plan, m);
        return costIn(plan, m);
      },
    };
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytesFor(plan, pages)), { env: outside });
    const { forward, put, add } = exports as Readonly<Record<"put" | "add", () => number>> & { forward: () => void };
    return { m, forward, learn: (isFirst) => (isFirst ? put() : add()) };
  } catch {
    // A page may forbid it and an old browser may not know it: not a fault, and there is another way.
    return undefined;
  }
}

/** In the order of their numbers in neurons.ts. */
const IMPORTS: readonly Import[] = [
  { name: "smallerPart", takes: ["number"], gives: "number" },
  { name: "activate", takes: ["int"], gives: "none" },
  { name: "end", takes: [], gives: "number" },
];

function bytesFor(plan: Plan, pages: number): Uint8Array<ArrayBuffer> {
  return moduleOf(IMPORTS, [forwardOf(plan), learnOf(plan, "put", true), learnOf(plan, "add", false)], pages);
}

function forwardOf(plan: Plan): Func {
  const { next, count } = locals();
  const code = plan.layout.flatMap((_, i) => forwardThrough(plan, i + 1, next).code);
  return { name: "forward", gives: "none", pairs: count(), code };
}

/** Forward and back. `put` writes the gradient, `add` adds to the one that is there. Both return the cost. */
function learnOf(plan: Plan, name: string, isFirst: boolean): Func {
  const { next, count } = locals();
  const code: number[] = [];
  const neurons: Neurons[] = [];
  for (let l = 1; l <= plan.layout.length; l++) {
    const through = forwardThrough(plan, l, next);
    code.push(...through.code);
    neurons.push(through.neurons);
  }
  const output = neurons[neurons.length - 1] as Neurons;
  const end = plan.cost === "squares" ? squaresAt(output, plan.y, next) : costOutside(plan, next);
  code.push(...end.code);
  let slopesZ: readonly number[] = end.slopesZ;
  for (let l = plan.layout.length; l >= 1; l--) {
    const layer = plan.layout[l - 1] as Layer;
    const back = backThrough({ layer, slopesZ }, neurons[l - 2], isFirst, next);
    code.push(...back.code);
    slopesZ = back.slopesZ;
  }
  return { name, gives: "number", pairs: count(), code: [...code, ...end.cost] };
}

/** The other costs are worked out outside, which leaves ∂C/∂z of the output in memory; the cost stays on the stack. */
function costOutside({ output: { J, slopesZ } }: Plan, next: () => number) {
  const found = pairsOf(J).map(next);
  const code: Code = [
    ...call(END),
    ...found.flatMap((local, i) => set(local, loadPair(start, slopesZ + 2 * i, isLone(J, i)))),
  ];
  return { code, slopesZ: found, cost: [] as Code };
}
