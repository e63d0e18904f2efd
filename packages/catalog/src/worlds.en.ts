export const words = {
  "first-steps": {
    title: "First steps",
    summary: "One weight, then a chain, then two paths: what a nudge does to the cost, and why.",
  },
};

export type Words = typeof words;
