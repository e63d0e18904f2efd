/** A rectangle by its edges, px, y downwards. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const boxAround = (x: number, y: number, width: number, height: number): Box => ({
  left: x - width / 2,
  top: y - height / 2,
  right: x + width / 2,
  bottom: y + height / 2,
});

/** True unless the two are that far apart, px, sideways or up and down. */
export const boxesMeet = (a: Box, b: Box, aside = 0, above = aside): boolean =>
  a.left < b.right + aside && b.left < a.right + aside && a.top < b.bottom + above && b.top < a.bottom + above;

/** True unless the circle is that far away from the box. */
export function circleMeets(x: number, y: number, radius: number, box: Box): boolean {
  const dx = Math.max(box.left - x, 0, x - box.right);
  const dy = Math.max(box.top - y, 0, y - box.bottom);
  return dx * dx + dy * dy < radius * radius;
}

export const unionOf = (boxes: readonly Box[]): Box => ({
  left: Math.min(...boxes.map(({ left }) => left)),
  top: Math.min(...boxes.map(({ top }) => top)),
  right: Math.max(...boxes.map(({ right }) => right)),
  bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
});

export const boxesOf = (boxed: readonly { readonly box: Box }[]): readonly Box[] => boxed.map(({ box }) => box);
