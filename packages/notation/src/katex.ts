/** How KaTeX is set everywhere: our own `\htmlClass` and `\htmlData` pass, links and files never do. */
export const katexOptions = {
  throwOnError: false,
  strict: false,
  maxSize: 20,
  maxExpand: 500,
  trust: ({ command }: { readonly command: string }) => command === "\\htmlClass" || command === "\\htmlData",
} as const;
