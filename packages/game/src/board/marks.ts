import type { Dash } from "@nn/notation";
import type { Anchor, Point } from "./places.ts";
import type { Face, Tone } from "./tones.ts";

interface Toned {
  readonly tone: Tone;
  /** 1 by default; less for what stays in the background. */
  readonly strength?: number;
}

/** A picture is a list of these, drawn in order. The canvas and the SVG draw the same list. */
export type Mark = LineMark | CurveMark | DiscMark | RingMark | GlassMark | ArcMark | BoxMark | ShapeMark | TextMark;

export interface LineMark extends Toned {
  readonly kind: "line";
  readonly from: Point;
  readonly to: Point;
  readonly width: number;
  /** Lengths that are drawn and skipped in turn. */
  readonly dash?: Dash;
}

/** A line through all of these points. */
export interface CurveMark extends Toned {
  readonly kind: "curve";
  readonly points: readonly Point[];
  readonly width: number;
  readonly dash?: Dash;
}

/** A filled disc. */
export interface DiscMark extends Toned, Point {
  readonly kind: "disc";
  readonly r: number;
}

export interface RingMark extends Toned, Point {
  readonly kind: "ring";
  readonly r: number;
  readonly width: number;
}

/** The filling of a disc, from below as in a glass: `fill` is the part of its height, from 0 to 1. */
export interface GlassMark extends Toned, Point {
  readonly kind: "glass";
  readonly r: number;
  readonly fill: number;
  /** How high its surface stands on the right, in parts of the radius, while it is moving. */
  readonly slosh?: number;
}

/** Part of a ring. A turn is 1, from twelve o'clock, clockwise when positive. */
export interface ArcMark extends Toned, Point {
  readonly kind: "arc";
  readonly r: number;
  readonly turn: number;
  readonly width: number;
}

/** A rectangle with rounded corners and its outline inside the edge. */
export interface BoxMark extends Toned, Point {
  readonly kind: "box";
  /** x and y are its upper left corner. */
  readonly width: number;
  readonly height: number;
  readonly corner: number;
  /** Without an outline, the whole box has the tone; with one, only the outline has it, and this fills the box. */
  readonly outline?: { readonly width: number; readonly fill: Tone };
}

/** A filled polygon. */
export interface ShapeMark extends Toned {
  readonly kind: "shape";
  readonly points: readonly Point[];
}

/** Text on the baseline y, which begins at x unless it says otherwise. */
export interface TextMark extends Toned, Point {
  readonly kind: "text";
  readonly text: string;
  readonly face: Face;
  readonly size: number;
  readonly weight?: number;
  readonly align?: Anchor["align"];
  /** True where it stands on a colour: there it needs no outline of paper. */
  readonly isBare?: true;
}
