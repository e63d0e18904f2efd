import { createContext } from "react";

/**
 * At which size a page showed what is being drawn now: the one that the script chose (`marks/before-paint.ts`), "" for the
 * one that the page came with, undefined where nothing was shown.
 */
export const SizeBefore = createContext<string | undefined>(undefined);
