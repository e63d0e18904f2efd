interface Disc {
  readonly x: number;
  readonly y: number;
  readonly isFull?: boolean;
}

const DISCS: readonly (readonly Disc[])[] = [
  [
    { x: 8, y: 8, isFull: true },
    { x: 8, y: 28 },
  ],
  [
    { x: 32, y: 8 },
    { x: 32, y: 28, isFull: true },
  ],
  [{ x: 56, y: 18 }],
];
const R = 6;

const wires = DISCS.slice(1).flatMap((layer, at) =>
  layer.flatMap((to) => (DISCS[at] ?? []).map((from) => `M${from.x} ${from.y}L${to.x} ${to.y}`)),
);

interface Props {
  /** Dotted, because nobody has said yet what it will be. */
  readonly isDotted?: boolean;
}

/** A network of five neurons, as small as a word. */
export const SmallNetwork = ({ isDotted = false }: Props) => (
  <svg width="64" height="36" viewBox="0 0 64 36" fill="none" stroke="var(--ink)" strokeWidth="1.5" aria-hidden="true">
    <path d={wires.join("")} stroke="var(--muted)" strokeWidth="1" strokeDasharray={isDotted ? "1 4" : undefined} />
    {DISCS.flat().map(({ x, y, isFull }) => (
      <circle
        key={`${x} ${y}`}
        {...{ cx: x, cy: y, r: R }}
        fill={isFull && !isDotted ? "var(--ink)" : "var(--paper)"}
        strokeDasharray={isDotted ? "1.5 2.5" : undefined}
      />
    ))}
  </svg>
);
