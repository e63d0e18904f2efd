/** The largest scale of 1, 2 or 5 × 10ⁿ pixels to a unit at which every one of the changes fits into the room, px. */
export function rateScale(changes: readonly number[], room: number): number {
  const most = Math.max(...changes.map(Math.abs));
  if (!(most > 0)) return room;
  const wanted = room / most;
  const power = 10 ** Math.floor(Math.log10(wanted));
  return power * ([5, 2].find((digit) => digit * power <= wanted) ?? 1);
}
