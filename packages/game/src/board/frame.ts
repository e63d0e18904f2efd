/** A rectangle on the stage. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The four kinds of stage: a desk's wide window, a tablet's, a telephone on its side and one held upright. */
export const FRAME_KINDS = ["desk", "tablet", "low", "tall"] as const;
export type FrameKind = (typeof FRAME_KINDS)[number];

/** Where the parts of a stage stand, in CSS pixels from its upper left corner. */
export interface Frame {
  readonly kind: FrameKind;
  readonly width: number;
  readonly height: number;
  readonly network: Rect;
  readonly well: Rect;
  /** How high up the line over the bench stands, where there is a bench beside the well. */
  readonly benchLine?: number;
}

/** The stages that are drawn before the window has been measured. */
export const FRAMES = {
  desk: {
    kind: "desk",
    width: 1440,
    height: 900,
    network: { x: 48, y: 128, width: 960, height: 560 },
    well: { x: 1080, y: 132, width: 248, height: 696 },
    benchLine: 704,
  },
  tablet: {
    kind: "tablet",
    width: 1024,
    height: 768,
    network: { x: 32, y: 116, width: 674, height: 456 },
    well: { x: 750, y: 128, width: 190, height: 576 },
    benchLine: 588,
  },
  low: {
    kind: "low",
    width: 844,
    height: 390,
    network: { x: 24, y: 50, width: 552, height: 242 },
    well: { x: 608, y: 58, width: 166, height: 298 },
    benchLine: 296,
  },
  tall: {
    kind: "tall",
    width: 390,
    height: 844,
    network: { x: 20, y: 106, width: 350, height: 338 },
    well: { x: 20, y: 466, width: 304, height: 108 },
  },
} as const satisfies Record<FrameKind, Frame>;
