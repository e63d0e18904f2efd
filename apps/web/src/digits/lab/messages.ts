import type { Kind, Report } from "@nn/digits";

/** What the page tells the worker that trains. */
export type ToWorker =
  | {
      readonly kind: "start";
      /** Stands on every message of this run, so that none of an older one is taken for it. */
      readonly id: number;
      readonly network: Kind;
      readonly seed: number;
      /** A run that stands after so many steps goes through them again first, in silence. */
      readonly from: number;
      /** Where the packed digits are. */
      readonly training: string;
      readonly heldOut: string;
    }
  | { readonly kind: "pause" }
  | { readonly kind: "resume" };

export type FromWorker = { readonly id: number } & (
  | { readonly kind: "steps"; readonly steps: number }
  | { readonly kind: "report"; readonly report: Report; readonly parameters: Float64Array }
  | { readonly kind: "fault"; readonly why: string }
);
