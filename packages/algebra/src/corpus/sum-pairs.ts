import { type DecimalSum, member, minus, plus, sigma, squared, times, total, whole } from "../testing/decimal-sum.ts";

type F = (letter: string) => DecimalSum;
type Pair = readonly [name: string, left: (f: F, g: F) => DecimalSum, right: (f: F, g: F) => DecimalSum];

const C = member("C");
const y: F = (j) => member("y", j);
const z: F = (j) => member("z", j);
const a: F = (j) => member("a", j);
const w = (j: string | number, k: string | number) => member("w", j, k);

/** What stands for f and g: terms with one index, some with a free k or a sum inside. */
export const bodies: readonly (readonly [F, F])[] = [
  [y, z],
  [(j) => minus(a(j), y(j)), (j) => w(j, "k")],
  [(j) => sigma(z(j)), (j) => times(whole(2), minus(sigma(z(j)), y(j)))],
  [(j) => times(w(j, 0), y(j)), (j) => w(j, 1)],
  [(j) => squared(minus(y(j), C)), (j) => sigma(times(y(j), C))],
  [(j) => total("k", w(j, "k")), z],
  [(j) => plus(total("k", times(w(j, "k"), member("a", "k"))), member("b", j)), y],
  [(j) => times(y(j), member("a", "k")), (j) => plus(y(j), whole(1))],
];

/** Pairs of formulas; 40 digits decide whether they are equal. Most of the first kind are. */
export const sumPairs: readonly Pair[] = [
  ["another letter", (f) => total("j", f("j")), (f) => total("i", f("i"))],
  ["a sum apart", (f, g) => total("j", plus(f("j"), g("j"))), (f, g) => plus(total("j", f("j")), total("i", g("i")))],
  ["a factor outside", (f) => total("j", times(C, f("j"))), (f) => times(total("j", f("j")), C)],
  [
    "a product of sums",
    (f, g) => times(total("j", f("j")), total("j", g("j"))),
    (f, g) => total("i", total("j", times(f("i"), g("j")))),
  ],
  ["factors turned", (f, g) => total("j", times(f("j"), g("j"))), (f, g) => total("i", times(g("i"), f("i")))],
  ["a square", (f) => squared(total("j", f("j"))), (f) => total("i", times(f("i"), total("j", f("j"))))],
  ["a constant counted", (f) => total("j", plus(f("j"), C)), (f) => plus(total("j", f("j")), times(whole(3), C))],
  [
    "a square of a difference",
    (f, g) => total("j", squared(minus(f("j"), g("j")))),
    (f, g) => total("j", plus(squared(f("j")), minus(squared(g("j")), times(whole(2), times(f("j"), g("j")))))),
  ],
  ["a free letter kept", (f, g) => times(f("j"), total("i", g("i"))), (f, g) => total("i", times(g("i"), f("j")))],
  // From here on the two differ, unless a body makes them agree by accident.
  ["the sum forgotten", (f) => total("j", f("j")), (f) => f("j")],
  ["the other free letter", (f, g) => times(f("j"), total("i", g("i"))), (f, g) => times(f("i"), total("i", g("i")))],
  [
    "a sum of products",
    (f, g) => times(total("j", f("j")), total("j", g("j"))),
    (f, g) => total("j", times(f("j"), g("j"))),
  ],
  ["the square inside", (f) => squared(total("j", f("j"))), (f) => total("j", squared(f("j")))],
  ["the constant outside", (f) => total("j", plus(f("j"), C)), (f) => plus(total("j", f("j")), C)],
  ["a sum too many", (f) => total("j", f("j")), (f) => total("i", total("j", f("j")))],
  ["a sign", (f, g) => total("j", minus(f("j"), g("j"))), (f, g) => total("j", minus(g("j"), f("j")))],
  ["the wrong letter", (f) => total("j", f("j")), (f) => total("k", f("j"))],
  [
    "a millionth",
    (f) => total("j", f("j")),
    (f) => total("j", times({ text: "1.000001", at: () => whole(1).at({}).plus(1e-6) }, f("j"))),
  ],
];
