// One adapter for each checker. Each is given its own dialect and the best comparison that it offers by itself.
import { createRequire } from "node:module";
import { compare, type Expression, read, toLatex } from "../../../packages/algebra/src/index.ts";
import type { Names, VariableName } from "../../../packages/algebra/src/names.ts";
import { sumNames } from "../../../packages/algebra/src/testing/decimal-sum.ts";
import { chainNames, indexedNames, openLayers, schoolNames } from "../../../packages/algebra/src/testing/names.ts";
import type { NamesId } from "./corpus.ts";
import { type Dialect, type Letters, plain, withLetters, write } from "./dialects.ts";

export type Verdict = "equal" | "unequal" | "undecided" | "unreadable";

export interface Peer {
  /**
   * Says whether two formulas of the corpus, in plain typing, are the same; the texts are written for it beforehand.
   */
  readonly prepare: (a: string, b: string, names: NamesId) => () => Verdict;
  /** Says whether what a formula field gave is what was meant. Absent if it reads no LaTeX. */
  readonly field?: (latex: string, means: string, names: NamesId, isOurs: boolean) => Verdict;
  /** Answers a text that somebody sent, compared with x² + 1. */
  readonly answer: (text: string) => Verdict;
}

export type PeerId = "ours" | "kas" | "mathjs" | "mathjsSampled" | "cortex";

const require = createRequire(import.meta.url);
const namesOf: Readonly<Record<NamesId, Names>> = {
  chain: chainNames,
  indexed: indexedNames,
  layers: openLayers,
  school: schoolNames,
  sums: sumNames,
};

function expressionOf(text: string, names: NamesId): Expression {
  const reading = read(text, namesOf[names]);
  if (!reading.ok) throw new Error(`the corpus holds “${text}”, which we cannot read: ${reading.why.code}`);
  return reading.expression;
}

const ours: Peer = {
  // The key is read once. Only the check is timed: reading, comparing and typesetting the answer.
  prepare: (a, b, names) => {
    const key = expressionOf(a, names);
    return () => {
      const reading = read(b, namesOf[names]);
      if (!reading.ok) return "unreadable";
      toLatex(reading.expression, namesOf[names]);
      return compare(reading.expression, key, { seed: 1 }).kind;
    };
  },
  field: (latex, means, names, isOurs) => {
    // Our own field says what it sends.
    const reading = read(isOurs ? `$${latex}$` : latex, namesOf[names]);
    return reading.ok ? compare(reading.expression, expressionOf(means, names), { seed: 1 }).kind : "unreadable";
  },
  answer: (text) => {
    const key = expressionOf("x^2+1", "school");
    const reading = read(text, text.includes("y_") || /Σ|sum/.test(text) ? openLayers : schoolNames);
    return reading.ok ? compare(reading.expression, key, { seed: 1 }).kind : "unreadable";
  },
};

/** Letters that no dialect takes for anything else. */
const free = [..."xytabmnpqruvwzkchl"];

function lettersOf(names: NamesId): { letters: Letters; spelled: ReadonlyMap<string, string> } {
  const { variables } = namesOf[names];
  if (names === "school") return { letters: new Map(), spelled: new Map() };
  const letters = new Map(variables.map(({ id }, i) => [id, free[i]]));
  const spelled = new Map<string, string>();
  for (const variable of variables) {
    const letter = letters.get(variable.id) ?? "";
    for (const spelling of spellingsOf(variable, variables)) spelled.set(spelling, letter);
  }
  return { letters, spelled };
}

/** a^{(L)}, a^{\\left(L\\right)}, a^{L}, a^L; without the label or the index if that leaves one variable only. */
function spellingsOf(variable: VariableName, all: readonly VariableName[]): readonly string[] {
  const { letter, layer, index, indices } = variable;
  const below = index ?? indices?.join("");
  const lowered = below === undefined ? [""] : [`_{${below}}`, ...(below.length === 1 ? [`_${below}`] : [])];
  const raised =
    layer === undefined
      ? [""]
      : [`^{(${layer})}`, `^{\\left(${layer}\\right)}`, `^{${layer}}`, ...(layer.length === 1 ? [`^${layer}`] : [])];
  const isOnly = (same: (other: VariableName) => boolean): boolean =>
    all.filter((other) => other.letter === letter && same(other)).length === 1;
  const both = lowered.flatMap((low) => raised.flatMap((high) => [letter + low + high, letter + high + low]));
  const unlabelled = isOnly((other) => (other.index ?? other.indices?.join("")) === below) ? lowered : [];
  const plainest = isOnly(() => true) ? [""] : [];
  return [...both, ...[...unlabelled, ...plainest].map((low) => letter + low)];
}

/** A peer that parses text and compares what it parsed. */
function peerOf<Parsed>(
  dialect: Dialect,
  parse: (text: string) => Parsed | undefined,
  same: (a: Parsed, b: Parsed) => Verdict,
  readsLatex: boolean,
): Peer {
  const judge = (a: string, b: string): Verdict => {
    const [left, right] = [parse(a), parse(b)];
    return left === undefined || right === undefined ? "unreadable" : same(left, right);
  };
  const peer: Peer = {
    prepare: (a, b, names) => {
      const { letters } = lettersOf(names);
      const [left, right] = [a, b].map((text) => write(plain(expressionOf(text, names)), dialect, letters));
      const key = parse(left);
      return () => {
        const answer = parse(right);
        return key === undefined || answer === undefined ? "unreadable" : same(answer, key);
      };
    },
    answer: (text) => judge(text, dialect === "latex" ? "x^{2}+1" : "x^2+1"),
  };
  if (!readsLatex) return peer;
  return {
    ...peer,
    field: (latex, means, names) => {
      const { letters, spelled } = lettersOf(names);
      let meant: string;
      try {
        meant = write(plain(expressionOf(means, names)), dialect, letters);
      } catch {
        return "unreadable";
      }
      return judge(withLetters(latex, spelled), meant);
    },
  };
}

interface KasTree {
  readonly kind?: never;
}
interface Kas {
  readonly parse: (text: string, options: object) => { readonly parsed: boolean; readonly expr?: KasTree };
  readonly compare: (a: KasTree, b: KasTree, options: object) => { readonly equal: boolean };
}

/** Khan Academy's checker of exercises: random points, and a parser that takes plain typing and some LaTeX. */
function kas(): Peer {
  const { parse, compare: compareTrees } = require("@khanacademy/kas") as Kas;
  return peerOf(
    "kas",
    (text) => {
      const found = parse(text, { functions: ["f", "g"] });
      return found.parsed ? found.expr : undefined;
    },
    (a, b) => (compareTrees(a, b, { form: false, simplify: false }).equal ? "equal" : "unequal"),
    true,
  );
}

interface MathNode {
  readonly compile: () => { readonly evaluate: (scope: object) => unknown };
  readonly filter: (keep: (node: { readonly isSymbolNode?: boolean; readonly name?: string }) => boolean) => readonly {
    readonly name: string;
  }[];
}
interface MathJs {
  readonly parse: (text: string) => MathNode;
  readonly symbolicEqual: (a: MathNode, b: MathNode) => boolean;
}

function parseWithMathJs(math: MathJs, text: string): MathNode | undefined {
  try {
    return math.parse(text);
  } catch {
    return undefined;
  }
}

/** mathjs with its own `symbolicEqual`: simplifies the difference and checks whether 0 is left. */
function mathjs(): Peer {
  const math = require("mathjs") as MathJs;
  return peerOf(
    "mathjs",
    (text) => parseWithMathJs(math, text),
    (a, b) => orUndecided(() => (math.symbolicEqual(a, b) ? "equal" : "unequal")),
    false,
  );
}

/** mathjs throws if it does not know a name or a function, which counts as an answer; an overflow does not. */
function orUndecided(same: () => Verdict): Verdict {
  try {
    return same();
  } catch (error) {
    if (error instanceof RangeError) throw error;
    return "undecided";
  }
}

const POINTS = 20;

/** mathjs as usually wrapped: twenty random points between −10 and 10, and a relative tolerance of 10⁻⁹. */
function mathjsSampled(): Peer {
  const math = require("mathjs") as MathJs;
  const same = (a: MathNode, b: MathNode): Verdict => {
    const [left, right] = [a.compile(), b.compile()];
    const names = [...a.filter((n) => n.isSymbolNode === true), ...b.filter((n) => n.isSymbolNode === true)];
    let agreeing = 0;
    for (let i = 0; i < POINTS; i++) {
      const at = Object.fromEntries(
        names.filter(({ name }) => /^[xytab]$/.test(name)).map(({ name }) => [name, 20 * Math.random() - 10]),
      );
      const [p, q] = [left.evaluate({ ...at }), right.evaluate({ ...at })];
      if (typeof p !== "number" || typeof q !== "number" || !Number.isFinite(p) || !Number.isFinite(q)) continue;
      if (Math.abs(p - q) > 1e-9 * Math.max(1, Math.abs(p), Math.abs(q))) return "unequal";
      agreeing++;
    }
    return agreeing > 0 ? "equal" : "undecided";
  };
  return peerOf(
    "mathjs",
    (text) => parseWithMathJs(math, text),
    (a, b) => orUndecided(() => same(a, b)),
    false,
  );
}

interface Boxed {
  readonly isValid: boolean;
  readonly simplify: () => Boxed;
  readonly is: (value: number) => boolean;
  readonly isEqual: (other: Boxed) => boolean | undefined;
}
interface Cortex {
  readonly parse: (latex: string) => Boxed;
  readonly declare: (name: string, type: string) => void;
  readonly function: (name: string, parts: readonly Boxed[]) => Boxed;
}

/** The compute engine beside MathLive: its LaTeX parser, its `isEqual`, then its simplified and expanded difference. */
async function cortex(): Promise<Peer> {
  const { ComputeEngine } = (await import("@cortex-js/compute-engine")) as unknown as {
    ComputeEngine: new () => Cortex;
  };
  const engine = new ComputeEngine();
  for (const name of ["f", "g"]) engine.declare(name, "function");
  const same = (a: Boxed, b: Boxed): Verdict => {
    const known = a.isEqual(b);
    if (known === true) return "equal";
    const difference = engine.function("Subtract", [a, b]);
    const isZero = difference.simplify().is(0) || engine.function("ExpandAll", [difference]).simplify().is(0);
    if (isZero) return "equal";
    return known === false ? "unequal" : "undecided";
  };
  const parse = (text: string): Boxed | undefined => {
    const found = engine.parse(text);
    return found.isValid ? found : undefined;
  };
  return peerOf("latex", parse, same, true);
}

export const makers: Readonly<Record<PeerId, () => Peer | Promise<Peer>>> = {
  ours: () => ours,
  kas,
  mathjs,
  mathjsSampled,
  cortex,
};
