// The letters that nearly every page is set in, cut from the typefaces for a first visit. The whole typefaces stand
// behind them, for whatever else a page says.
//
//   npm run fonts    writes src/app/fonts/
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import subset from "subset-font";
import { type Cut, cuts } from "./font-cuts.ts";

const web = join(import.meta.dirname, "..");
export const fontFolder = join(web, "src/app/fonts");

const cut = ({ from, letters, axes }: Cut): Promise<Uint8Array> =>
  subset(readFileSync(join(web, "node_modules", from)), letters, {
    targetFormat: "woff2",
    variationAxes: axes,
  });

/** Every file of the folder by its name, the same each time. */
export async function fontFiles(): Promise<Readonly<Record<string, Uint8Array>>> {
  const made = await Promise.all(cuts.map(async (each) => [`${each.name}.woff2`, await cut(each)] as const));
  return { ...Object.fromEntries(made), "fonts.css": new TextEncoder().encode(styleSheet()) };
}

const styleSheet = () => ["/* Written by scripts/fonts.ts. */", ...cuts.map(faceOf)].join("\n\n").concat("\n");

const faceOf = ({ name, family, style, weight, display, letters }: Cut) => `@font-face {
  font-family: "${family}";
  font-style: ${style};
  font-weight: ${weight};
  font-display: ${display};
  src: url("./${name}.woff2") format("woff2");
  unicode-range: ${rangeOf(letters)};
}`;

/** U+20-7E, U+A0 */
export function rangeOf(letters: string): string {
  const points = [...new Set([...letters].map((letter) => letter.codePointAt(0) ?? 0))].sort((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const point of points) {
    const last = runs.at(-1);
    if (last?.[1] === point - 1) last[1] = point;
    else runs.push([point, point]);
  }
  const hex = (point: number) => point.toString(16).toUpperCase();
  return runs.map(([first, last]) => `U+${hex(first)}${last > first ? `-${hex(last)}` : ""}`).join(", ");
}

if (import.meta.main) {
  mkdirSync(fontFolder, { recursive: true });
  for (const [name, bytes] of Object.entries(await fontFiles())) writeFileSync(join(fontFolder, name), bytes);
}
