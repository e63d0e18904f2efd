import { describe, expect, test } from "vitest";
import { type Theme, TONES, type Tone } from "../board/tones.ts";
import { type Mesh, meshOf, type ShapeMark } from "./mesh.ts";

const colours = Object.fromEntries(Object.keys(TONES).map((tone, at) => [tone, at])) as Record<Tone, number>;
const theme: Theme = { colours, faces: { letter: "serif", index: "serif", number: "sans-serif" } };

/** The surface of all triangles, which is that of the shape where no two of them overlap. */
function surfaceOf({ vertices, indexes }: Mesh): number {
  let twice = 0;
  for (let at = 0; at < indexes.length; at += 3) {
    const [ax, ay, bx, by, cx, cy] = indexes
      .slice(at, at + 3)
      .flatMap((index) => vertices.slice(2 * index, 2 * index + 2)) as [number, number, number, number, number, number];
    twice += Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay));
  }
  return twice / 2;
}
/** Stands in for the engine's: of the one hollow shape here, from its hollow corner. */
const cut = () => [3, 4, 0, 3, 0, 1, 3, 1, 2];
const surface = (mark: ShapeMark, ratio = 1) => surfaceOf(meshOf(mark, theme, ratio, cut));

describe("triangles cover what a mark covers", () => {
  const tone = "ink";

  test("a line, and one that is dashed", () => {
    const line = { kind: "line", from: { x: 0, y: 0 }, to: { x: 30, y: 40 }, width: 3, tone } as const;
    expect(surface(line)).toBeCloseTo(150, 9);
    // 50 px hold five times 6 and 4.
    expect(surface({ ...line, dash: [6, 4] })).toBeCloseTo(5 * 6 * 3, 9);
    expect(surface({ ...line, to: line.from })).toBe(0);
  });

  test("a disc, a ring and a quarter of it, as nearly as a polygon can", () => {
    const disc = { kind: "disc", x: 5, y: 5, r: 20, tone } as const;
    expect(surface(disc) / (Math.PI * 400)).toBeCloseTo(1, 1);
    const ring = surface({ ...disc, kind: "ring", width: 4 });
    expect(ring / (Math.PI * (22 ** 2 - 18 ** 2))).toBeCloseTo(1, 1);
    expect(surface({ ...disc, kind: "arc", turn: -0.25, width: 4 }) / ring).toBeCloseTo(0.25, 1);
    expect(surface({ ...disc, kind: "arc", turn: 0, width: 4 })).toBe(0);
  });

  test("half a glass", () => {
    const glass = { kind: "glass", x: 0, y: 0, r: 20, fill: 0.5, tone } as const;
    const half = surface({ ...glass, kind: "disc" }) / 2;
    expect(surface(glass) / half).toBeCloseTo(1, 1);
    expect(surface({ ...glass, fill: 0 })).toBe(0);
  });

  test("a box, with round corners and with an outline of another colour", () => {
    const box = { kind: "box", x: 0, y: 0, width: 40, height: 20, corner: 0, tone } as const;
    expect(surface(box)).toBeCloseTo(800, 9);
    expect(surface({ ...box, corner: 10 }) / (800 - (400 - Math.PI * 100))).toBeCloseTo(1, 1);
    expect(surface({ ...box, width: 0 })).toBe(0);
    const { colours: corners } = meshOf({ ...box, outline: { width: 1, fill: "paper" } }, theme, 1, cut);
    expect(new Set(corners).size).toBe(2);
  });

  test("a shape that is hollow on one side", () => {
    const points = [
      { x: 0, y: 0 },
      { x: 20, y: 0 },
      { x: 20, y: 20 },
      { x: 10, y: 5 },
      { x: 0, y: 20 },
    ];
    expect(surface({ kind: "shape", points, tone })).toBeCloseTo(400 - 150, 9);
  });
});

test("stands in the pixels of the canvas", () => {
  const line = { kind: "line", from: { x: 1, y: 2 }, to: { x: 1, y: 6 }, width: 2, tone: "ink" } as const;
  const { vertices } = meshOf(line, theme, 3, cut);
  expect(vertices.filter((_, at) => at % 2 === 0).toSorted((a, b) => a - b)).toEqual([0, 0, 6, 6]);
  expect(vertices.filter((_, at) => at % 2 === 1).toSorted((a, b) => a - b)).toEqual([6, 6, 18, 18]);
});
