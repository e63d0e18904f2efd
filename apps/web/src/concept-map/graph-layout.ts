import dagre from "@dagrejs/dagre";

/** What is to be drawn: a node, and those it rests on. */
interface Idea {
  readonly id: string;
  readonly requires: readonly string[];
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Boxes by their centre, and lines from what is needed to what needs it; in px. */
export interface GraphLayout {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly (Point & { readonly id: string })[];
  readonly lines: readonly { readonly from: string; readonly to: string; readonly points: readonly Point[] }[];
}

/** The size of every box, in px. */
export const BOX = { width: 160, height: 52 } as const;

/** Only what an idea rests on directly: a line to what one of these rests on itself would say nothing new. */
function directly(ideas: readonly Idea[]): readonly Idea[] {
  const requires = new Map(ideas.map((idea) => [idea.id, idea.requires]));
  const restsOn = (id: string, other: string): boolean =>
    (requires.get(id) ?? []).some((needed) => needed === other || restsOn(needed, other));
  return ideas.map(({ id, requires: all }) => ({
    id,
    requires: all.filter((needed) => !all.some((other) => other !== needed && restsOn(other, needed))),
  }));
}

/** From the foot of one box to the head of another, straight down through the gaps of the rows between. */
const waypoints = (from: Point, between: readonly Point[], to: Point): readonly Point[] => [
  { x: from.x, y: from.y + BOX.height / 2 },
  ...between.flatMap(({ x, y }) => [
    { x, y: y - BOX.height / 2 },
    { x, y: y + BOX.height / 2 },
  ]),
  { x: to.x, y: to.y - BOX.height / 2 },
];

/** Lays out ideas from top to bottom, each below everything that it rests on. */
export function graphLayout(ideas: readonly Idea[]): GraphLayout {
  const graph = new dagre.graphlib.Graph();
  graph.setGraph({ rankdir: "TB", nodesep: 24, edgesep: 16, ranksep: 44, marginx: 1, marginy: 1 });
  graph.setDefaultEdgeLabel(() => ({}));
  const drawn = directly(ideas);
  for (const { id } of drawn) graph.setNode(id, { ...BOX });
  for (const { id, requires } of drawn) for (const needed of requires) graph.setEdge(needed, id);
  dagre.layout(graph);
  const { width = 0, height = 0 } = graph.graph();
  const rows = new Set(drawn.map(({ id }) => graph.node(id).y));
  const isInRow = ({ y }: Point) => [...rows].some((row) => Math.abs(row - y) < 1);
  return {
    width,
    height,
    boxes: drawn.map(({ id }) => {
      const { x, y } = graph.node(id);
      return { id, x, y };
    }),
    lines: graph.edges().map(({ v, w }) => ({
      from: v,
      to: w,
      points: waypoints(graph.node(v), graph.edge({ v, w }).points.filter(isInRow), graph.node(w)),
    })),
  };
}
