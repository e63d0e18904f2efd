/** A bar for each of some costs, from the baseline up, with room for a number beside the last. */
export interface BarsLayout {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly bars: readonly Bar[];
}

export interface Bar {
  readonly x: number;
  readonly width: number;
  readonly top: number;
  readonly height: number;
}

const FRAME = { width: 320, height: 136, left: 40, right: 300, top: 14, bottom: 112 } as const;
/** Kept free for the number beside the last bar. */
const NUMBER_PX = 76;
const WIDEST_PX = 26;
const GAP = 0.16;

export function barsLayout(costs: readonly number[]): BarsLayout {
  const most = Math.max(...costs);
  const slot = Math.min(WIDEST_PX, (FRAME.right - NUMBER_PX - FRAME.left) / costs.length);
  const bars = costs.map((cost, index) => {
    const height = most > 0 ? (cost / most) * (FRAME.bottom - FRAME.top) : 0;
    return {
      x: px(FRAME.left + index * slot),
      width: px(slot * (1 - GAP)),
      top: px(FRAME.bottom - height),
      height: px(height),
    };
  });
  return { ...FRAME, bars };
}

const px = (value: number) => Math.round(value * 100) / 100;
