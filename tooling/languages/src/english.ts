/** Names of functions, which a formula in plain text or a spoken name may hold. */
const FUNCTIONS = /\b(?:L?ReLU|tanh|softplus|sigma|log|ln|exp|max|sin|cos|id)\b/g;

/** Indices of a quantity in plain type: w_{jk}^(L). */
const INDICES = /_\{?\w+\}?/g;

/** What `Intl` says of a time. It speaks every language by itself, and has none that is made up. */
const TIMES = /\b(?:in )?[\d,]+ (?:hour|day|week|month|year)s?(?: ago)?\b|\b(?:yesterday|tomorrow)\b/g;

/**
 * True of a text of a site in the pseudo-language that is in English all the same. No English letter is left in the
 * pseudo-language, so two of them side by side have not gone through a catalogue; one may be the letter of a quantity.
 */
export const isEnglish = (text: string): boolean =>
  /[A-Za-z]{2}/.test(text.replace(FUNCTIONS, "").replace(INDICES, "").replace(TIMES, ""));
