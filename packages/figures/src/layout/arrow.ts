export type Place = readonly [number, number];

const HEAD_PX = 9;

/** An arrow whose tip is exactly where it points; undefined if it is too short to be seen. */
export function arrowTo([fromX, fromY]: Place, [toX, toY]: Place) {
  const length = Math.hypot(toX - fromX, toY - fromY);
  if (length < 0.75) return undefined;
  const [dx, dy] = [(toX - fromX) / length, (toY - fromY) / length];
  const head = Math.min(HEAD_PX, length * 0.6);
  const [neckX, neckY] = [toX - dx * head, toY - dy * head];
  const half = head * 0.5;
  return {
    shaft: `M${px(fromX)} ${px(fromY)}L${px(neckX)} ${px(neckY)}`,
    head: `M${px(toX)} ${px(toY)}L${px(neckX - dy * half)} ${px(neckY + dx * half)}L${px(neckX + dy * half)} ${px(neckY - dx * half)}Z`,
  };
}

const px = (value: number) => Math.round(value * 100) / 100 + 0;
