/** The headings of the pages on practice; what is alive on them has words of its own. */
export const words = {
  practice: {
    name: "Practice",
    description: "Derivative exercises, checked at once, with the reason.",
    lead: "Write a derivative in your own way: any right form is right. A wrong one comes back with the factor that went astray, and what cannot be read is never marked.",
    all: "All exercises, idea by idea",
  },
  family: {
    back: "All exercises",
    taught: (chapter: number, title: string) => `Chapter ${chapter}, ${title}`,
  },
  session: {
    name: "A short session",
    description: "About five minutes: what is due, mixed with something new.",
  },
  notebook: {
    name: "Notebook of mistakes",
    description: "Past mistakes by name, each with a fresh variant.",
    lead: "A mistake with a name is half mended. Each stays here until the same step is right in a fresh exercise.",
  },
};

export type Words = typeof words;
