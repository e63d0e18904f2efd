import { createContext, useContext } from "react";
import type { Model } from "../model/model.ts";

/** In a file of its own, so that words for a figure do not load the engine on a page without one. */
export const ModelContext = createContext<Model | undefined>(undefined);

/** The model, for words that may be on a page without a figure. */
export const useMaybeModel = (): Model | undefined => useContext(ModelContext);
