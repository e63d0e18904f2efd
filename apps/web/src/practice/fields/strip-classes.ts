/** `\htmlClass{q-w}{w^{(L)}}` → `{w^{(L)}}`: the colours are the page's, the formula is the learner's. */
export const stripClasses = (latex: string): string => latex.replace(/\\htmlClass\{[^{}]*\}/g, "");
