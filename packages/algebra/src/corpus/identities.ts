import {
  abs,
  add,
  cos,
  cosh,
  type DecimalFormula,
  div,
  exp,
  ln,
  max,
  min,
  mul,
  neg,
  num,
  pow,
  relu,
  sigmoid,
  sin,
  sinh,
  softplus,
  sqrt,
  sub,
  tan,
  tanh,
  v,
} from "../testing/decimal-formula.ts";

type Identity = readonly [name: string, left: (u: F, w: F) => F, right: (u: F, w: F) => F];
type F = DecimalFormula;

const one = num("1");
const two = num("2");
const half = (u: F): F => div(u, two);
const square = (u: F): F => pow(u, 2);
const wavy = (u: F): F => add(square(u), one);

/** Equations whose two sides have values at the same places, and equal ones. */
export const identities: readonly Identity[] = [
  ["binomial square", (u, w) => square(add(u, w)), (u, w) => add(add(square(u), mul(mul(two, u), w)), square(w))],
  ["difference of squares", (u, w) => mul(sub(u, w), add(u, w)), (u, w) => sub(square(u), square(w))],
  [
    "binomial cube",
    (u) => pow(add(u, one), 3),
    (u) => add(add(add(pow(u, 3), mul(num("3"), square(u))), mul(num("3"), u)), one),
  ],
  [
    "common denominator",
    (u, w) => add(div(one, wavy(u)), div(one, wavy(w))),
    (u, w) => div(add(wavy(u), wavy(w)), mul(wavy(u), wavy(w))),
  ],
  [
    "partial fractions",
    (u) => sub(div(one, wavy(u)), div(one, add(wavy(u), one))),
    (u) => div(one, mul(wavy(u), add(wavy(u), one))),
  ],
  ["geometric quotient", (u) => div(sub(pow(u, 3), one), sub(u, one)), (u) => add(add(square(u), u), one)],
  ["double fraction", (u, w) => div(u, div(wavy(w), two)), (u, w) => div(mul(two, u), wavy(w))],
  ["sign taken out", (u, w) => mul(num("2"), sub(u, w)), (u, w) => mul(num("-2"), sub(w, u))],
  ["powers add", (u) => mul(square(u), pow(u, 3)), (u) => pow(u, 5)],
  ["negative power", (u) => pow(wavy(u), -2), (u) => div(one, square(wavy(u)))],
  ["exponents add", (u, w) => exp(add(u, w)), (u, w) => mul(exp(u), exp(w))],
  ["exponent doubles", (u) => exp(mul(two, u)), (u) => square(exp(u))],
  ["exponent turns", (u) => exp(neg(u)), (u) => div(one, exp(u))],
  ["cosh by exp", (u) => cosh(u), (u) => half(add(exp(u), exp(neg(u))))],
  ["sinh by exp", (u) => sinh(u), (u) => half(sub(exp(u), exp(neg(u))))],
  ["hyperbolic one", (u) => sub(square(cosh(u)), square(sinh(u))), () => one],
  ["logarithm of exp", (u) => ln(exp(u)), (u) => u],
  ["logarithm of a product", (u, w) => ln(mul(wavy(u), wavy(w))), (u, w) => add(ln(wavy(u)), ln(wavy(w)))],
  ["logarithm of an inverse", (u) => ln(div(one, wavy(u))), (u) => neg(ln(wavy(u)))],
  ["logarithm of a root", (u) => ln(sqrt(wavy(u))), (u) => half(ln(wavy(u)))],
  ["logarithm of a power", (u) => ln(pow(wavy(u), 3)), (u) => mul(num("3"), ln(wavy(u)))],
  ["circle", (u) => add(square(sin(u)), square(cos(u))), () => one],
  ["double sine", (u) => sin(mul(two, u)), (u) => mul(two, mul(sin(u), cos(u)))],
  ["double cosine", (u) => cos(mul(two, u)), (u) => sub(one, mul(two, square(sin(u))))],
  ["sine of a sum", (u, w) => sin(add(u, w)), (u, w) => add(mul(sin(u), cos(w)), mul(cos(u), sin(w)))],
  ["cosine of a difference", (u, w) => cos(sub(u, w)), (u, w) => add(mul(cos(u), cos(w)), mul(sin(u), sin(w)))],
  ["tangent", (u) => tan(u), (u) => div(sin(u), cos(u))],
  ["secant", (u) => add(one, square(tan(u))), (u) => div(one, square(cos(u)))],
  ["odd sine", (u) => sin(neg(u)), (u) => neg(sin(u))],
  ["sigmoid by exp", (u) => sigmoid(u), (u) => div(one, add(one, exp(neg(u))))],
  ["sigmoid the other way", (u) => sigmoid(u), (u) => div(exp(u), add(exp(u), one))],
  ["mirrored sigmoid", (u) => sub(one, sigmoid(u)), (u) => sigmoid(neg(u))],
  [
    "sigmoid slope",
    (u) => mul(sigmoid(u), sub(one, sigmoid(u))),
    (u) => div(exp(neg(u)), square(add(one, exp(neg(u))))),
  ],
  ["tanh by sigmoid", (u) => tanh(u), (u) => sub(mul(two, sigmoid(mul(two, u))), one)],
  ["sigmoid by tanh", (u) => sigmoid(u), (u) => half(add(one, tanh(half(u))))],
  ["tanh slope", (u) => sub(one, square(tanh(u))), (u) => div(one, square(cosh(u)))],
  ["double tanh", (u) => tanh(mul(two, u)), (u) => div(mul(two, tanh(u)), add(one, square(tanh(u))))],
  ["softplus by ln", (u) => softplus(u), (u) => ln(add(one, exp(u)))],
  ["softplus mirrored", (u) => sub(softplus(u), softplus(neg(u))), (u) => u],
  ["modulus of a product", (u, w) => mul(abs(u), abs(w)), (u, w) => abs(mul(u, w))],
  ["modulus squared", (u) => square(abs(u)), (u) => square(u)],
  ["modulus by root", (u) => sqrt(square(u)), (u) => abs(u)],
  ["larger by modulus", (u, w) => max(u, w), (u, w) => half(add(add(u, w), abs(sub(u, w))))],
  ["smaller by larger", (u, w) => min(u, w), (u, w) => neg(max(neg(u), neg(w)))],
  ["larger and smaller", (u, w) => add(max(u, w), min(u, w)), (u, w) => add(u, w)],
  ["relu by larger", (u) => relu(u), (u) => max(u, num("0"))],
  ["two relus", (u) => sub(relu(u), relu(neg(u))), (u) => u],
  ["modulus by relus", (u) => add(relu(u), relu(neg(u))), (u) => abs(u)],
  [
    "gradient regrouped",
    (u, w) => mul(mul(two, sub(sigmoid(u), w)), mul(sigmoid(u), sub(one, sigmoid(u)))),
    (u, w) => mul(mul(num("-2"), sub(w, sigmoid(u))), mul(sigmoid(u), sigmoid(neg(u)))),
  ],
];

const [x, y, t] = [v("x"), v("y"), v("t")];

/** What stands for u and w in the identities. */
export const fillings: readonly (readonly [F, F])[] = [
  [x, y],
  [mul(two, x), add(y, one)],
  [mul(x, y), t],
  [sub(x, div(one, two)), mul(num("0.3"), t)],
  [neg(x), num("3")],
  [div(x, num("3")), square(y)],
  [add(x, y), sub(x, y)],
  [mul(num("0.7"), sub(x, t)), mul(x, x)],
];

/** Slips that change the value: a sign, a factor, a term, a digit far behind the point. */
export const slips: readonly (readonly [name: string, slip: (right: F) => F])[] = [
  ["sign", (right) => neg(right)],
  ["factor 2", (right) => mul(two, right)],
  ["a half added", (right) => add(right, half(one))],
  ["a millionth more", (right) => mul(num("1.000001"), right)],
  ["a tiny term", (right) => add(right, mul(num("0.000001"), x))],
  ["squared", (right) => add(square(right), num("0.01"))],
];
