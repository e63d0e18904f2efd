import { evenly, type Idea, inTurn, type Stroke } from "./idea.ts";

/** A line drawn in ink that leads into hatching. */
export function inkAndFog(levels: number): Idea {
  const spots = evenly(levels, 0.06, 0.94).map((x, at) => ({ x, y: at % 2 === 0 ? 0.58 : 0.42 }));
  const fog = evenly(26, 0.46, 1.1).map((x): Stroke => {
    const [left, right] = [Math.max(0.42, x - 0.1), Math.min(1, x)];
    const fall = 0.7 / 0.1;
    return {
      kind: "hatch",
      points: [
        { x: left, y: 0.15 + fall * (left - (x - 0.1)) },
        { x: right, y: 0.15 + fall * (right - (x - 0.1)) },
      ],
    };
  });
  return { stops: inTurn(spots, "below"), strokes: [...fog, { kind: "ink", points: spots }] };
}
