import { evenly, type Idea, inTurn, type Spot } from "./idea.ts";

/** The curve that falls asleep at both ends. */
const onCurve = (x: number): Spot => ({ x, y: 0.88 - 0.76 / (1 + Math.exp(-11 * (x - 0.5))) });

export function sigmoid(levels: number): Idea {
  const middle = (levels - 1) / 2;
  const stops = inTurn(evenly(levels, 0.06, 0.94).map(onCurve), "above").map((stop, at) =>
    // Where the curve is steep, the only room is beside it.
    Math.abs(at - middle) < 1 ? ({ ...stop, name: "right-below" } as const) : stop,
  );
  return {
    stops,
    strokes: [
      {
        kind: "rule",
        points: [
          { x: 0, y: 0.12 },
          { x: 1, y: 0.12 },
        ],
      },
      {
        kind: "rule",
        points: [
          { x: 0, y: 0.88 },
          { x: 1, y: 0.88 },
        ],
      },
      { kind: "sum", points: evenly(60, 0, 1).map(onCurve) },
    ],
  };
}
