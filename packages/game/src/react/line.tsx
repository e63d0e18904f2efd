import type { Line as Pieces } from "@nn/words";
import { createElement, Fragment, type ReactNode } from "react";

/** A sentence with marks in it. Its pieces are separate children, so that none needs a key. */
export function Line({ of }: { readonly of: Pieces<ReactNode> }) {
  return createElement(Fragment, null, ...of);
}
