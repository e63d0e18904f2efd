import { evenly, type Idea, inTurn, type Spot } from "./idea.ts";

/** A closed curve around a middle: half its width and height, and by how much it leans. */
function ring(middle: Spot, width: number, height: number, lean: number): readonly Spot[] {
  return evenly(49, 0, 2 * Math.PI).map((angle) => {
    const [across, down] = [width * Math.cos(angle), height * Math.sin(angle)];
    return {
      x: middle.x + across * Math.cos(lean) - down * Math.sin(lean),
      y: middle.y + across * Math.sin(lean) + down * Math.cos(lean),
    };
  });
}

const DEEP = { x: 0.68, y: 0.58 };
const SHALLOW = { x: 0.2, y: 0.34 };

/** Heights as a map shows them: two valleys, and the way down into the deeper one. */
export function landscape(levels: number): Idea {
  const way = evenly(levels, 0, 1).map((along) => ({
    x: 0.06 + 0.88 * along,
    y: 0.46 + 0.3 * Math.sin(5.2 * along + 3.4),
  }));
  return {
    stops: inTurn(way, "above"),
    strokes: [
      ...[0.07, 0.15, 0.23, 0.31].map((size) => ({
        kind: "hatch" as const,
        points: ring(DEEP, size, 1.35 * size, -0.3),
      })),
      ...[0.06, 0.13, 0.2].map((size) => ({ kind: "hatch" as const, points: ring(SHALLOW, size, 1.3 * size, 0.3) })),
      { kind: "pencil", points: way },
    ],
  };
}
