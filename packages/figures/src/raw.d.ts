/** Vite hands the text of a file to a test. */
declare module "*?raw" {
  const text: string;
  export default text;
}

/** Vite hands the texts of many files to a test, by their paths. */
interface ImportMeta {
  readonly glob: (
    patterns: readonly string[],
    options: { readonly query: "?raw"; readonly import: "default"; readonly eager: true },
  ) => Readonly<Record<string, string>>;
}
