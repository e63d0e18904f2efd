"use client";

import { createContext } from "react";

/** Told of an answer to a question that was said back; a session goes on then. */
export const SaidContext = createContext<((isRight: boolean) => void) | undefined>(undefined);
