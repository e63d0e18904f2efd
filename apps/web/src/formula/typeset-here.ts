import { katexOptions } from "@nn/notation";
import katex from "katex";
import type { Written } from "./written.ts";

/** With all of KaTeX: for a worker, and for where pages are made. */
export const typesetHere = ({ tex, display }: Written): string =>
  katex.renderToString(tex, { ...katexOptions, displayMode: display });
