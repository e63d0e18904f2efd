import katex from "katex";

/** What KaTeX says against a formula of a level; undefined where it can be typeset. Nothing that reaches out is trusted. */
export function whyNotTypeset(formula: string): string | undefined {
  try {
    katex.renderToString(formula, { strict: "error", throwOnError: true, maxExpand: 100, maxSize: 5, trust });
    return undefined;
  } catch (error) {
    if (error instanceof Error) return error.message.replace(/^KaTeX parse error: /, "");
    throw error;
  }
}

// Untrusted commands would be set in red, as if they were text.
function trust({ command }: { readonly command: string }): never {
  throw new Error(`${command} is not for levels`);
}
