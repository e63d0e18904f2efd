/** Where the numbers of a figure can be taken. */
export const words = { practise: "Practise with these numbers" };

export type Words = typeof words;
