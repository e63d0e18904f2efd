"use client";

import type { SoundChoice } from "@nn/game/react";
import { useMemo } from "react";
import { kept } from "@/kept/kept.ts";
import { oneOf, read } from "@/kept/shape.ts";
import { useKept } from "@/kept/use-kept.ts";

/** Whether levels are heard in this browser. Off until somebody asks for it. */
const keptSound = kept<"on">({
  name: "nudge-sound-1",
  where: "browser",
  version: 1,
  parse: (stored) => read(oneOf(["on"]), stored),
});

/** The player's choice, remembered from level to level. */
export function useSoundChoice(): SoundChoice {
  const isOn = useKept(keptSound) === "on";
  return useMemo(() => ({ isOn, toggle: () => keptSound.change((now) => (now === "on" ? undefined : "on")) }), [isOn]);
}
