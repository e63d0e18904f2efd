/**
 * By how many of its steps a knob moves in one step of descent: −η·slope / step, rounded to the nearest whole number, and
 * a half away from zero. `Math.round` would take a half upwards, and a mirrored network would not do the mirrored thing.
 */
export function wholeSteps(rate: number, slope: number, step: number): number {
  const exact = (-rate * slope) / step;
  return Math.sign(exact) * Math.round(Math.abs(exact)) + 0;
}
