/** Where an address has the numbers of a figure, for an exercise about them: `?numbers=1~1_1s~q~.5_0~1_1`. */
export const GIVEN_KEY = "numbers";
