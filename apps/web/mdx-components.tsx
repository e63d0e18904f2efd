import type { MDXComponents } from "mdx/types";

/** Prose is set by the page it stands in; nothing is replaced. */
export const useMDXComponents = (): MDXComponents => ({});
