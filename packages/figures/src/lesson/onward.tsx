"use client";

import type { Example, Network } from "@nn/core";
import { createContext, useContext } from "react";

/** Somewhere to go with the numbers of a figure, such as an exercise about them. The site knows where. */
export interface Onward {
  readonly name: string;
  /** Whether there is anything for a network of this shape. */
  readonly fits: (network: Network) => boolean;
  readonly address: (numbers: { readonly network: Network; readonly example: Example }) => string;
}

const OnwardContext = createContext<readonly Onward[]>([]);

/** Around figures whose readers may take their numbers elsewhere. */
export const Onwards = OnwardContext;

export const useOnwards = (): readonly Onward[] => useContext(OnwardContext);
