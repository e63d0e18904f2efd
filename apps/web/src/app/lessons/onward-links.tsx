"use client";

import { familyFor, givenText } from "@nn/exercises";
import { type Onward, Onwards } from "@nn/figures";
import { fitsSandbox } from "@nn/game/sandbox";
import type { ReactNode } from "react";
import { addressWith } from "@/play/sandbox/sandbox-address.ts";
import { GIVEN_KEY } from "@/practice/exercise/given-key.ts";
import { words } from "./onward-links.en.ts";

const onwards: readonly Onward[] = [
  {
    name: words.practise,
    fits: ({ network }) => familyFor(network) !== undefined,
    address: (numbers) => `/practice/${familyFor(numbers.network)}?${GIVEN_KEY}=${givenText(numbers)}`,
  },
  {
    name: words.play,
    fits: ({ network, examples }) => fitsSandbox(network, examples),
    address: addressWith,
  },
];

/** Lets the figures of a chapter hand on their numbers. */
export const OnwardLinks = ({ children }: { readonly children: ReactNode }) => (
  <Onwards value={onwards}>{children}</Onwards>
);
