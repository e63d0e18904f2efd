import { createContext, useContext } from "react";
import type { Model } from "../model/model.ts";

/** In a file of its own, so that words beside a figure do not bring the engine to a page that shows none. */
export const ModelContext = createContext<Model | undefined>(undefined);

/** The model, for words that may stand where there is no figure. */
export const useMaybeModel = (): Model | undefined => useContext(ModelContext);
