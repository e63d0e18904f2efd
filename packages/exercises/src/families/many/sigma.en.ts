import "server-only";

export const aboutSigma = {
  generic: "σ stands for any smooth function and σ′ for its slope.",
  sigmoid: "σ is the sigmoid; you may write its slope as σ′ or work it out.",
};
