import { evenly, type Idea, type Spot, type Stop } from "./idea.ts";

/** What a network says for every input. */
const onCurve = (x: number): Spot => ({ x, y: 0.72 - 0.4 * x - 0.1 * Math.sin(6.9 * x) });

const GAPS = [0.24, -0.26, 0.2, -0.3, 0.26, -0.2];

/** Examples scattered around one curve: each pulls at it. */
export function examples(levels: number): Idea {
  const stops = evenly(levels, 0.06, 0.94).map((x, at): Stop => {
    const gap = GAPS[at % GAPS.length] as number;
    const { y } = onCurve(x);
    return { x, y: Math.min(0.9, Math.max(0.1, y + gap)), name: gap > 0 ? "below" : "above" };
  });
  return {
    stops,
    strokes: [
      { kind: "ink", points: evenly(60, 0, 1).map(onCurve) },
      ...stops.map((stop) => ({ kind: "pencil" as const, points: [stop, onCurve(stop.x)] })),
    ],
  };
}
