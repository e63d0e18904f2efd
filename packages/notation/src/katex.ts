/** How KaTeX is set everywhere, as plain data: a build hands its options to another process. */
export const katexSettings = { throwOnError: false, strict: false, maxSize: 20, maxExpand: 500 } as const;

/** What notation writes into formulas: the class of a hue and the id of a quantity. Links and files are never trusted. */
const TRUSTED: readonly string[] = ["\\htmlClass", "\\htmlData"];

/** The settings with the rule for what formulas may do to the page. */
export const katexOptions = {
  ...katexSettings,
  trust: ({ command }: { readonly command: string }) => TRUSTED.includes(command),
} as const;
