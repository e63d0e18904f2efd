import type { Answer, Ask } from "./beside.ts";
import { typesetHere } from "./typeset-here.ts";

/** The part of a worker's global that is used here; the page's own types are for windows. */
const scope = globalThis as unknown as {
  onmessage: ((event: MessageEvent<Ask>) => void) | null;
  postMessage: (answer: Answer) => void;
};

scope.onmessage = ({ data: { id, formulas } }) => scope.postMessage({ id, html: formulas.map(typesetHere) });
