import type { DigitSet, Kind, Report } from "@nn/digits";

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
  | { readonly kind: "resume" }
  /** Asks for the held-out digits, whether anything learns or not. */
  | { readonly kind: "digits"; readonly heldOut: string };

export type FromWorker = OfRun | OfDigits;

export type OfRun = { readonly id: number } & (
  | { readonly kind: "steps"; readonly steps: number }
  | { readonly kind: "report"; readonly report: Report; readonly parameters: Float64Array }
  | { readonly kind: "fault"; readonly why: string }
);

export type OfDigits =
  | { readonly kind: "digits"; readonly set: DigitSet }
  | { readonly kind: "no digits"; readonly why: string };
