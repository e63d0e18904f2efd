import type { LineMark, TextMark } from "./marks.ts";

/** A word or a number in the well. */
export const say = (text: string, x: number, y: number, look: Partial<TextMark> = {}): TextMark => ({
  kind: "text",
  ...{ text, x, y, face: "number", size: 13, tone: "muted", align: "middle" },
  ...look,
});

/** A level line. */
export const flat = (x1: number, x2: number, y: number, look: Omit<LineMark, "kind" | "from" | "to">): LineMark => ({
  kind: "line",
  ...{ from: { x: x1, y }, to: { x: x2, y }, ...look },
});
