/** Where an address names an answer of one's own, whose question is to be opened again: `?again=0190a8a0-…`. */
export const AGAIN_KEY = "again";
