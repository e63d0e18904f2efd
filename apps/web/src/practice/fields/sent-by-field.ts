/**
 * How an answer says that it comes from a formula field: its LaTeX stands between dollar signs. Without them `x^38` would
 * be x to the 38th, which is what it means in plain typing; out of a field it is x³·8.
 */
export const asSent = (latex: string): string => (latex.trim() === "" ? "" : `$${latex}$`);

/** True for what a formula field has written; drafts of earlier days have no dollar signs. */
export const isFromField = (answer: string): boolean => answer.startsWith("$") || answer.includes("\\");

/** The LaTeX of an answer, for a formula field to show. */
export const latexOf = (answer: string): string => /^\$(.*)\$$/s.exec(answer)?.[1] ?? answer;
