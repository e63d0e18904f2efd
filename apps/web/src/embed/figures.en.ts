/** What each figure is called where it stands alone. */
export const words = {
  titles: {
    square: "The slope of a square",
    rates: "Two rates in a row",
    chain: "Four neurons in a row",
    curve: "Three neurons on one curve",
    tree: "The tree of causes",
    nudge: "A nudge on its way",
    slopes: "Three factors, three slopes",
    pulls: "Every example pulls in its own way",
    sweep: "The backward sweep",
    six: "Why the gradient fades",
    layer: "A layer and its matrix",
    cost: "A cost of two outputs",
    factors: "The factors of one weight of many",
    paths: "The sum over paths",
    map: "Downhill on a map of the cost",
    digits: "A network that learns to read digits",
    knob: "One knob of 13,002",
  },
  from: (chapter: string) => `From the chapter “${chapter}” of Nudge`,
};

export type Words = typeof words;
