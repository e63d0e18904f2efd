/** Seven stops of a microscope, as sizes of the nudge: from the whole curve to a piece that looks straight. */
export const ZOOM_STOPS = [0.5, 0.2, 0.1, 0.05, 0.02, 0.01, 0.005] as const;

/** The stop nearest to a nudge, by ratio. */
export function zoomStopOf(by: number): number {
  const distance = (size: number) => Math.abs(Math.log(size / Math.abs(by)));
  return ZOOM_STOPS.reduce<number>((best, size, index) => {
    return distance(size) < distance(ZOOM_STOPS[best] ?? ZOOM_STOPS[0]) ? index : best;
  }, 0);
}
