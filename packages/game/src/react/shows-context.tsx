import { createContext, useContext } from "react";
import type { Shows } from "../shows.ts";

export const ShowsContext = createContext<Shows | undefined>(undefined);

/** What the stage of this level shows. */
export function useShows(): Shows {
  const shows = useContext(ShowsContext);
  if (!shows) throw new Error("A screen of the game needs a <PlayArea> around it, which brings what is shown.");
  return shows;
}
