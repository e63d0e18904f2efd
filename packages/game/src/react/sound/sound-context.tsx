import { createContext, useContext } from "react";

/** Whether the player wants to hear the game. The page remembers it. */
export interface SoundChoice {
  readonly isOn: boolean;
  readonly toggle: () => void;
}

export const SoundContext = createContext<SoundChoice | undefined>(undefined);

/** Undefined where a page offers no sound. */
export const useSoundChoice = (): SoundChoice | undefined => useContext(SoundContext);
