import type { Draft } from "./model/draft.ts";
import { type Examined, examineDraft, type Stage, type Telling } from "./model/examine-draft.ts";
import { type Starts, startsFor } from "./model/further-starts.ts";

export type Ask =
  | { readonly kind: "examine"; readonly draft: Draft; readonly around: Telling }
  | { readonly kind: "starts"; readonly draft: Draft; readonly seed: number };

export type Answer = Stage | { readonly kind: "examined"; readonly examined: Examined } | Starts;

/** The part of a worker's global that is used here; the page's own types are for windows. */
const scope = globalThis as unknown as {
  onmessage: ((event: MessageEvent<Ask>) => void) | null;
  postMessage: (answer: Answer) => void;
};

scope.onmessage = ({ data: ask }) => {
  if (ask.kind === "starts") return scope.postMessage(startsFor(ask.draft, ask.seed));
  const examined = examineDraft(ask.draft, ask.around, (stage) => scope.postMessage(stage));
  scope.postMessage({ kind: "examined", examined });
};
