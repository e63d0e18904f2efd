const run = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join("");

const ASCII = run(0x20, 0x7e);

/** What English is written with, and what stands between numbers. */
const LATIN = `${ASCII}\u00a0\u2009\u200b°±²³·×÷½–—‘’“”…′″−↑↓`;

/** Sums, slopes, and what they are about. */
const GREEK = "αβγδεζηθλμπρστφχψωΔΣΩ";

/** Titles and prose are set from 400 to 600, and from 20 pixels up; what is smaller is drawn as for 20. */
const SERIF = { wght: { min: 400, max: 600 }, opsz: { min: 20, max: 60 } } as const;
const ITALIC = { wght: 400, opsz: 20 } as const;
const SANS = { wght: { min: 400, max: 700 } } as const;

const serif = (file: string) => `@fontsource-variable/source-serif-4/files/source-serif-4-${file}.woff2`;
const sans = (file: string) => `@fontsource-variable/source-sans-3/files/source-sans-3-${file}.woff2`;
const katex = (file: string) => `katex/dist/fonts/KaTeX_${file}.woff2`;

/** A file of letters cut from a typeface: where from, which letters, what is left of its axes, and how a page asks for it. */
export interface Cut {
  readonly name: string;
  readonly from: string;
  readonly letters: string;
  readonly axes: Readonly<Record<string, number | { readonly min: number; readonly max: number }>>;
  readonly family: string;
  readonly style: "normal" | "italic";
  readonly weight: string;
  readonly display: "swap" | "block";
}

const NORMAL = { style: "normal", display: "swap" } as const;
const nudgeSerif = { ...NORMAL, family: "Nudge Serif", weight: "400 600", axes: SERIF };
const nudgeItalic = { ...nudgeSerif, style: "italic", weight: "400", axes: ITALIC } as const;
const nudgeSans = { ...NORMAL, family: "Nudge Sans", weight: "400 700", axes: SANS };
// A formula in other letters would be another formula, so it waits for its own, as in KaTeX's style sheet.
const formula = { weight: "400", display: "block", axes: {} } as const;

export const cuts: readonly Cut[] = [
  { ...nudgeSerif, name: "serif-latin", from: serif("latin-opsz-normal"), letters: LATIN },
  { ...nudgeSerif, name: "serif-greek", from: serif("greek-opsz-normal"), letters: GREEK },
  { ...nudgeItalic, name: "italic-latin", from: serif("latin-opsz-italic"), letters: LATIN },
  { ...nudgeItalic, name: "italic-greek", from: serif("greek-opsz-italic"), letters: GREEK },
  { ...nudgeSans, name: "sans-latin", from: sans("latin-wght-normal"), letters: LATIN },
  { ...nudgeSans, name: "sans-greek", from: sans("greek-wght-normal"), letters: GREEK },
  {
    ...formula,
    name: "formula-letters",
    from: katex("Math-Italic"),
    letters: `${run(0x41, 0x5a)}${run(0x61, 0x7a)}αβδεηθλμσφ`,
    family: "KaTeX_Math",
    style: "italic",
  },
  {
    ...formula,
    name: "formula-signs",
    from: katex("Main-Regular"),
    letters: `${ASCII}\u00a0\u200bΔΣση×÷·−…’“”′∂∇⋅→≈≤≥∞`,
    family: "KaTeX_Main",
    style: "normal",
  },
];
