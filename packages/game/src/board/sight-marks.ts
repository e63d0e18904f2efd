import { idOf, labelOf, shownNumber } from "@nn/notation";
import { symbolAt } from "./caption.ts";
import type { Rect } from "./frame.ts";
import type { BoardLayout } from "./layout.ts";
import type { Mark } from "./marks.ts";
import type { Moment } from "./moment.ts";
import { EXAMPLE_R } from "./parts.ts";
import type { Point } from "./places.ts";
import { captionBox } from "./room.ts";
import { fillOf } from "./scale.ts";
import type { Span } from "./sight.ts";
import { isUnderOpen } from "./under-open.ts";

/** What the network says for every input, with the examples on it, and a small glass for each example. */
export function sightMarks(moment: Moment): readonly Mark[] {
  const { layout, snapshot, scenery } = moment;
  const { sight } = snapshot;
  if (!sight || scenery.isSolved) return [];
  const { view } = layout.parts;
  return [
    ...(view && layout.plan.view === "curve" ? curveMarks(moment, view, sight.said[0] ?? []) : []),
    ...(view && layout.plan.view === "map" ? mapMarks(moment, view, sight.said) : []),
    ...layout.parts.examples.flatMap((place, at) => exampleMarks(moment, place, at)),
  ];
}

const partOf = ([from, to]: Span, value: number) => (value - from) / (to - from);

/** The input of the example that is shown. */
const INPUT = { width: 32, height: 10 } as const;
const INPUT_LOOK = { face: "number", size: 13, tone: "muted" } as const;

/** Room for the notches and the ends of the curve. */
const INSET = 10;

function curveMarks(moment: Moment, view: Rect, said: readonly number[]): readonly Mark[] {
  const { snapshot, scenery, layout } = moment;
  const { examples, spans, example: shown } = scenery.seen;
  const across = spans[0] as Span;
  const bottom = view.y + view.height - 18;
  const top = view.y + INSET;
  const xOf = (input: number) => view.x + INSET + partOf(across, input) * (view.width - 2 * INSET);
  const yOf = (value: number) => bottom - fillOf(scenery.glass, value) * (bottom - top);
  const points = said.map((value, at) => ({
    x: view.x + INSET + (at / (said.length - 1)) * (view.width - 2 * INSET),
    y: yOf(value),
  }));
  const isTall = layout.frame.kind === "tall";
  const inputAt = (x: number) => ({ x, y: bottom + 18, align: "middle" }) as const;
  const hasInput = (x: number) => !isTall && !isUnderOpen(layout, scenery, [captionBox(inputAt(x), INPUT)]);
  return [
    {
      kind: "line",
      from: { x: view.x, y: bottom },
      to: { x: view.x + view.width, y: bottom },
      width: 1,
      tone: "ruleStrong",
    },
    ...symbolAt(
      { x: view.x + view.width, y: bottom + 15, align: "end" },
      labelOf(scenery.shape, idOf.a(0, 0)),
      "a",
      15,
    ),
    ...examples.flatMap(({ input, target }, at): readonly Mark[] => {
      const x = xOf(input[0] as number);
      const [wanted, got] = [yOf(target[0] as number), yOf(snapshot.sight?.answers[at]?.[0] ?? 0)];
      const isShown = at === shown;
      return [
        { kind: "line", from: { x, y: got }, to: { x, y: wanted }, width: isShown ? 3 : 2, tone: "cMark" },
        { kind: "shape", points: notchAt({ x: x + 2, y: wanted }), tone: "yMark" },
        ...(isShown
          ? [{ kind: "line", from: { x, y: bottom }, to: { x, y: bottom + 7 }, width: 2, tone: "ink" } as const]
          : []),
        ...(isShown && hasInput(x)
          ? [{ kind: "text", text: shownNumber(input[0] as number, 2), ...inputAt(x), ...INPUT_LOOK } as const]
          : []),
      ];
    }),
    { kind: "curve", points, width: 2.5, tone: "aMark" },
  ];
}

const notchAt = ({ x, y }: Point): readonly Point[] => [
  { x, y },
  { x: x + 9, y: y - 5 },
  { x: x + 9, y: y + 5 },
];

/** In how many steps of amber a map tells heights. */
const AMBERS = 8;

function mapMarks({ snapshot, scenery }: Moment, view: Rect, said: readonly (readonly number[])[]): readonly Mark[] {
  const { examples, spans, example: shown } = scenery.seen;
  const [across, up] = spans as readonly [Span, Span];
  const [width, height] = [view.width / (said[0]?.length ?? 1), view.height / said.length];
  const floor = view.y + view.height;
  const cells = said.flatMap((row, y) => {
    // Whole pixels, or lines of paper would show between the cells.
    const [top, bottom] = [Math.round(floor - (y + 1) * height), Math.round(floor - y * height)];
    return stripesOf(row.map((value) => Math.round(fillOf(scenery.glass, value) * AMBERS))).map(
      ({ amber, from, to }): Mark => {
        const [left, right] = [Math.round(view.x + from * width), Math.round(view.x + to * width)];
        const stripe = { x: left, y: top, width: right - left, height: bottom - top, corner: 0 };
        return { kind: "box", ...stripe, tone: "aMark", strength: amber / AMBERS };
      },
    );
  });
  return [
    { kind: "box", ...view, corner: 0, tone: "aWash" },
    ...cells,
    ...examples.flatMap(({ input, target }, at): readonly Mark[] => {
      const x = view.x + partOf(across, input[0] as number) * view.width;
      const y = view.y + view.height - partOf(up, input[1] as number) * view.height;
      const gap = Math.min(1, Math.abs((snapshot.sight?.answers[at]?.[0] ?? 0) - (target[0] as number)));
      const r = 9;
      return [
        { kind: "disc", x, y, r: r + 4 + gap * 3, tone: "paper" },
        ...(gap > 0.02 ? [{ kind: "ring", x, y, r: r + 2.5, width: 1 + gap * 4, tone: "cMark" } as const] : []),
        { kind: "disc", x, y, r, tone: "yWash" },
        { kind: "glass", x, y, r, fill: fillOf(scenery.glass, target[0] as number), tone: "yMark" },
        { kind: "ring", x, y, r, width: at === shown ? 2.5 : 1, tone: at === shown ? "ink" : "yMark" },
      ];
    }),
  ];
}

/** Neighbours of one amber as one stripe; what is empty is left out. A mark for every cell would be most of a picture. */
function stripesOf(ambers: readonly number[]) {
  const stripes: { readonly amber: number; readonly from: number; to: number }[] = [];
  for (const [at, amber] of ambers.entries()) {
    const last = stripes.at(-1);
    if (last?.amber === amber && last.to === at) last.to = at + 1;
    else if (amber > 0) stripes.push({ amber, from: at, to: at + 1 });
  }
  return stripes;
}

/** Of two outputs the glasses are smaller; of more, as small as it takes to stay off the next example's. */
function glassRadius({ parts: { examples } }: BoardLayout, outputs: number): number {
  const [first, second] = examples;
  const usual = outputs > 1 ? EXAMPLE_R * 0.7 : EXAMPLE_R;
  if (outputs < 3 || !first || !second) return usual;
  return Math.min(usual, Math.max(3, (second.x - first.x - 8) / (2 * outputs) - 1));
}

/** One example's answer in a small glass, with the notch of its target; the one in the network has an ink ring. */
function exampleMarks({ layout, snapshot, scenery }: Moment, { x, y }: Point, at: number): readonly Mark[] {
  const { examples, example: shown } = scenery.seen;
  const outputs = snapshot.sight?.answers[at] ?? [];
  const r = glassRadius(layout, outputs.length);
  return outputs.flatMap((answer, output): readonly Mark[] => {
    const middle = x + (output - (outputs.length - 1) / 2) * (2 * r + 2);
    const notch = y + r - 2 * r * fillOf(scenery.glass, examples[at]?.target[output] ?? 0);
    const isShown = at === shown;
    return [
      ...(isShown ? [{ kind: "ring", x: middle, y, r: r + Math.min(3.5, r / 3), width: 2, tone: "ink" } as const] : []),
      { kind: "disc", x: middle, y, r, tone: "aWash" },
      { kind: "glass", x: middle, y, r, fill: fillOf(scenery.glass, answer), tone: "aMark" },
      { kind: "ring", x: middle, y, r, width: 1, tone: "aMark" },
      { kind: "line", from: { x: middle - r, y: notch }, to: { x: middle + r + 4, y: notch }, width: 2, tone: "yMark" },
    ];
  });
}
