/** Every colour of a board, by the CSS variable that holds it. A board has no colours of its own. */
export const TONES = {
  paper: "--paper",
  surface: "--surface",
  ink: "--ink",
  inkSoft: "--ink-soft",
  muted: "--muted",
  rule: "--rule",
  ruleStrong: "--rule-strong",
  focus: "--focus",
  w: "--q-w",
  wMark: "--q-w-mark",
  wWash: "--q-w-wash",
  b: "--q-b",
  bMark: "--q-b-mark",
  bWash: "--q-b-wash",
  z: "--q-z",
  zMark: "--q-z-mark",
  zWash: "--q-z-wash",
  a: "--q-a",
  aMark: "--q-a-mark",
  aWash: "--q-a-wash",
  y: "--q-y",
  yMark: "--q-y-mark",
  yWash: "--q-y-wash",
  c: "--q-c",
  cMark: "--q-c-mark",
  cWash: "--q-c-wash",
} as const;

export type Tone = keyof typeof TONES;

/** Font families on the board: for a variable's letter, for indices and digits in formulas, and for everything else. */
export type Face = "letter" | "index" | "number";

/** The colours and families in use, as plain values: what a canvas needs where a page has variables. */
export interface Theme {
  readonly colours: Readonly<Record<Tone, number>>;
  readonly faces: Readonly<Record<Face, string>>;
}

/** Reads "#1f6fd6" or "#fff". @throws {RangeError} if the text is no such colour */
export function colourFrom(text: string): number {
  const hex = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(text.trim())?.[1];
  if (hex === undefined) throw new RangeError(`colour: expected #rgb or #rrggbb, received ${JSON.stringify(text)}`);
  return Number.parseInt(hex.length === 3 ? hex.replace(/./g, "$&$&") : hex, 16);
}

/**
 * The colour of a tone of this strength on its background. Mixed beforehand and drawn opaque, because transparent
 * strokes show darker spots where their pieces overlap.
 */
export function blend(ground: number, colour: number, strength: number): number {
  const channel = (shift: number) => {
    const [under, over] = [(ground >> shift) & 255, (colour >> shift) & 255];
    return Math.round(under + (over - under) * strength) << shift;
  };
  return channel(16) | channel(8) | channel(0);
}

export const cssColour = (colour: number): string => `#${colour.toString(16).padStart(6, "0")}`;
