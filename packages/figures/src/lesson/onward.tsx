"use client";

import type { Example, Network } from "@nn/core";
import { createContext, useContext } from "react";

/** The numbers of a figure as they stand. */
export interface Numbers {
  readonly network: Network;
  /** The one in view. */
  readonly example: Example;
  /** All that count. */
  readonly examples: readonly Example[];
}

/** Somewhere to go with the numbers of a figure, such as an exercise about them. The site knows where. */
export interface Onward {
  readonly name: string;
  /** Whether there is anything for such numbers. Asked at every change, so it has to be quick. */
  readonly fits: (numbers: Numbers) => boolean;
  readonly address: (numbers: Numbers) => string;
}

const OnwardContext = createContext<readonly Onward[]>([]);

/** Around figures whose readers may take their numbers elsewhere. */
export const Onwards = OnwardContext;

export const useOnwards = (): readonly Onward[] => useContext(OnwardContext);
