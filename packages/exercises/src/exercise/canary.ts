import "server-only";

/**
 * A text that exists nowhere but in the module graph of the keys. It is part of what every token signs, so a bundler
 * that takes one of these modules cannot leave it out; the site looks for it in everything that it sends to a browser.
 */
export const CANARY = "nudge-answer-key-canary-7f3e19c2b84d4a06";
