// Writes straight-line code for one shape of sigmoid neurons under the sum of squares: every product on a line of its own.

/** The source of a function that learns one example of this shape; `sizes` is [inputs, n¹, n², …]. */
export function straightLine(sizes: readonly number[]): string {
  const places = placesOf(sizes);
  const last = sizes.length - 1;
  const lines: string[] = [];
  const put = (name: string, value: string) => lines.push(`  const ${name} = ${value};`);
  const each = (count: number, write: (index: number) => void) => Array.from({ length: count }, (_, i) => write(i));
  const size = (l: number) => sizes[l] as number;

  each(size(0), (k) => put(`a0_${k}`, read(places.x + k)));
  for (let l = 1; l <= last; l++)
    each(size(l), (j) => {
      const products = Array.from({ length: size(l - 1) }, (_, k) => {
        put(`w${l}_${j}_${k}`, read(places.weight(l, j, k)));
        return `w${l}_${j}_${k} * a${l - 1}_${k}`;
      });
      put(`z${l}_${j}`, [read(places.bias(l, j)), ...products].join(" + "));
      put(`p${l}_${j}`, `smallerPart(z${l}_${j})`);
      put(`a${l}_${j}`, `z${l}_${j} > 0 ? 1 - p${l}_${j} : p${l}_${j}`);
    });
  each(size(last), (j) => {
    put(`gap${j}`, `a${last}_${j} - ${read(places.y + j)}`);
    put(`d${last}_${j}`, `2 * gap${j} * (p${last}_${j} * (1 - p${last}_${j}))`);
  });
  for (let l = last - 1; l >= 1; l--)
    each(size(l), (k) => {
      const ways = Array.from({ length: size(l + 1) }, (_, j) => `w${l + 1}_${j}_${k} * d${l + 1}_${j}`);
      put(`d${l}_${k}`, `(${ways.join(" + ")}) * (p${l}_${k} * (1 - p${l}_${k}))`);
    });

  const slopes: { readonly at: number; readonly value: string }[] = [];
  for (let l = 1; l <= last; l++) {
    each(size(l), (j) =>
      each(size(l - 1), (k) =>
        slopes.push({ at: places.count + places.weight(l, j, k), value: `a${l - 1}_${k} * d${l}_${j}` }),
      ),
    );
    each(size(l), (j) => slopes.push({ at: places.count + places.bias(l, j), value: `d${l}_${j}` }));
  }
  const squares = Array.from({ length: size(last) }, (_, j) => `gap${j} * gap${j}`);
  return `// Written by scripts/straight/make.ts: do not edit.
import { smallerPart } from "../../numbers/exp.ts";

/** Forward and back through ${sizes.join("-")}. The names are those of the plain loops; p is σ(−|z|), d is ∂C/∂z. */
export const learner${sizes.join("x")} = (m: Float64Array) => (isFirst: boolean): number => {
${lines.join("\n")}
  if (isFirst) {
${slopes.map(({ at, value }) => `    m[${at}] = 0 + ${value};`).join("\n")}
  } else {
${slopes.map(({ at, value }) => `    m[${at}] = ${read(at)} + ${value};`).join("\n")}
  }
  return ${squares.join(" + ")};
};
`;
}

const read = (index: number) => `(m[${index}] as number)`;

/** Where the engine's plan of this shape has its numbers (network/shape.ts). */
function placesOf(sizes: readonly number[]) {
  const size = (l: number) => sizes[l] as number;
  const starts = [0, 0];
  for (let l = 1; l < sizes.length; l++) starts.push((starts[l] as number) + size(l) * (size(l - 1) + 1));
  const count = starts.pop() as number;
  const neurons = sizes.reduce((sum, each) => sum + each, 0);
  return {
    count,
    x: 2 * count,
    y: 2 * count + 5 * neurons,
    weight: (l: number, j: number, k: number) => (starts[l] as number) + j * size(l - 1) + k,
    bias: (l: number, j: number) => (starts[l] as number) + size(l) * size(l - 1) + j,
  };
}
