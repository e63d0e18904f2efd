/** A piece of WebAssembly: bytes that leave one value on the stack (an expression) or none (a statement). */
export type Code = readonly number[];

/** A number of any size, seven bits a byte, the lowest first. */
export function unsigned(value: number): Code {
  return value < 0x80 ? [value] : [(value % 0x80) + 0x80, ...unsigned(Math.floor(value / 0x80))];
}

/** The same for whole numbers with a sign. */
function signed(value: number): Code {
  const low = value & 0x7f;
  const rest = value >> 7;
  const isEnd = (rest === 0 && low < 0x40) || (rest === -1 && low >= 0x40);
  return isEnd ? [low] : [low + 0x80, ...signed(rest)];
}

const bytesOf = (value: number): Code => Array.from(new Uint8Array(new Float64Array([value]).buffer));
const simd = (operation: number): Code => [0xfd, ...unsigned(operation)];
const text = (name: string): Code => [name.length, ...Array.from(name, (letter) => letter.codePointAt(0) as number)];

/** The address of a number of the engine's memory, behind a base that is an expression in bytes. */
const EIGHT_BYTES = 3;
const place = (index: number): Code => [EIGHT_BYTES, ...unsigned(8 * index)];

export const start: Code = [0x41, 0]; // i32.const 0: the base of all addresses outside a loop

export const int = (value: number): Code => [0x41, ...signed(value)];
export const get = (local: number): Code => [0x20, ...unsigned(local)];
export const set = (local: number, value: Code): Code => [...value, 0x21, ...unsigned(local)];
export const call = (imported: number, ...given: readonly Code[]): Code => [...given.flat(), 0x10, imported];
export const when = (condition: Code, then: Code, otherwise: Code): Code => [
  ...condition,
  0x04,
  0x40,
  ...then,
  0x05,
  ...otherwise,
  0x0b,
];
/** Goes through `body` with the local at 0, step, 2·step, … below `end`, which is at least one step. */
export const loop = (local: number, step: number, end: number, body: Code): Code => [
  ...set(local, start),
  ...[0x03, 0x40, ...body],
  ...[...get(local), ...int(step), 0x6a, 0x22, ...unsigned(local), ...int(end), 0x48, 0x0d, 0],
  0x0b,
];

/** One double. */
export const f64 = {
  add: (x: Code, y: Code): Code => [...x, ...y, 0xa0],
  mul: (x: Code, y: Code): Code => [...x, ...y, 0xa2],
};

/** Two doubles side by side. */
export const pair = {
  load: (base: Code, index: number): Code => [...base, ...simd(0x00), ...place(index)],
  store: (base: Code, index: number, value: Code): Code => [...base, ...value, ...simd(0x0b), ...place(index)],
  /** The same double twice. */
  loadTwice: (base: Code, index: number): Code => [...base, ...simd(0x0a), ...place(index)],
  /** Stores the first of the two alone. */
  storeFirst: (base: Code, index: number, value: Code): Code => [...base, ...value, ...simd(0x5b), ...place(index), 0],
  /** The second of the two is loaded, the first stays. */
  loadSecond: (base: Code, index: number, first: Code): Code => [...base, ...first, ...simd(0x57), ...place(index), 1],
  twice: (value: number): Code => [...simd(0x0c), ...bytesOf(value), ...bytesOf(value)],
  of: (first: Code, second: Code): Code => [...first, ...simd(0x14), ...second, ...simd(0x22), 1],
  /** One of the two as a double. */
  lane: (value: Code, lane: 0 | 1): Code => [...value, ...simd(0x21), lane],
  /** The first, or the second, of the one and then the same of the other. */
  firsts: (x: Code, y: Code): Code => [...x, ...y, ...simd(0x0d), ...lanes(0), ...lanes(16)],
  seconds: (x: Code, y: Code): Code => [...x, ...y, ...simd(0x0d), ...lanes(8), ...lanes(24)],
  add: (x: Code, y: Code): Code => [...x, ...y, ...simd(0xf0)],
  sub: (x: Code, y: Code): Code => [...x, ...y, ...simd(0xf1)],
  mul: (x: Code, y: Code): Code => [...x, ...y, ...simd(0xf2)],
  div: (x: Code, y: Code): Code => [...x, ...y, ...simd(0xf3)],
  max: (x: Code, y: Code): Code => [...x, ...y, ...simd(0xf5)],
  abs: (x: Code): Code => [...x, ...simd(0xec)],
  /** All bits where it holds, none where it does not: what `choose` takes. */
  isAbove: (x: Code, y: Code): Code => [...x, ...y, ...simd(0x4a)],
  isAtMost: (x: Code, y: Code): Code => [...x, ...y, ...simd(0x4b)],
  bothHold: (mask: Code): Code => [...mask, ...simd(0xc3)],
  choose: (mask: Code, yes: Code, no: Code): Code => [...yes, ...no, ...mask, ...simd(0x52)],
  /** On the bits of the two as 64-bit integers. */
  shiftLeft: (x: Code, by: number): Code => [...x, ...int(by), ...simd(0xcb)],
  subBits: (x: Code, y: Code): Code => [...x, ...y, ...simd(0xd1)],
};

const lanes = (first: number): Code => Array.from({ length: 8 }, (_, i) => first + i);

const I32 = 0x7f;
const F64 = 0x7c;
const V128 = 0x7b;
const TYPE = { number: F64, none: undefined } as const;

/** A function without arguments: its code uses local 0, an integer, and behind it locals of two doubles each. */
export interface Func {
  readonly name: string;
  readonly gives: keyof typeof TYPE;
  readonly pairs: number;
  readonly code: Code;
}

/** A function that the module is given: its arguments and its result. */
export interface Import {
  readonly name: string;
  readonly takes: readonly ("int" | "number")[];
  readonly gives: keyof typeof TYPE;
}

const list = (items: readonly Code[]): Code => [...unsigned(items.length), ...items.flat()];
const sized = (bytes: Code): Code => [...unsigned(bytes.length), ...bytes];
const section = (id: number, items: readonly Code[]): Code => [id, ...sized(list(items))];
const signature = (takes: Import["takes"], gives: Func["gives"]): Code => [
  0x60,
  ...list(takes.map((type) => [type === "int" ? I32 : F64])),
  ...list(TYPE[gives] === undefined ? [] : [[TYPE[gives]]]),
];

/**
 * The bytes of a module. It is given `env.memory` and the imports, which `call` numbers in their order.
 * @see WebAssembly Core Specification 2.0, chapter 5 (binary format)
 */
export function moduleOf(
  imports: readonly Import[],
  functions: readonly Func[],
  pages: number,
): Uint8Array<ArrayBuffer> {
  const memory: Code = [...text("env"), ...text("memory"), 2, 0, ...unsigned(pages)];
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, [
      ...imports.map(({ takes, gives }) => signature(takes, gives)),
      ...functions.map(({ gives }) => signature([], gives)),
    ]),
    ...section(2, [memory, ...imports.map(({ name }, i): Code => [...text("env"), ...text(name), 0, i])]),
    ...section(
      3,
      functions.map((_, i) => unsigned(imports.length + i)),
    ),
    ...section(
      7,
      functions.map(({ name }, i): Code => [...text(name), 0, ...unsigned(imports.length + i)]),
    ),
    ...section(
      10,
      functions.map(({ pairs, code }) => sized([2, 1, I32, ...unsigned(pairs), V128, ...code, 0x0b])),
    ),
  ]);
}
