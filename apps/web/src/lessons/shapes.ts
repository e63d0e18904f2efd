/**
 * [inputs, n¹, n², …] of the network that the symbols of a lesson's text belong to, where that is not a row of four
 * single neurons: by the name of its folder. The build of the site typesets texts with it, so it is plain data.
 */
export const shapes: Readonly<Record<string, readonly number[]>> = {
  "before-you-start": [2, 2, 2],
  "many-neurons": [2, 3, 2],
  "sum-over-paths": [2, 3, 2],
};
