import type { Metadata } from "next";
import { mapWorlds } from "@/play/map/map.ts";
import { PlaySheet } from "@/play/map/play-sheet.tsx";
import { SmallNetwork } from "@/play/map/small-network.tsx";
import { WayToPlay } from "@/play/map/way-to-play.tsx";
import { KeptDays } from "@/play/offline/kept-days.tsx";
import { NextThing } from "@/road/next-thing.tsx";
import { road } from "@/road/road.ts";
import { words } from "./words.en.ts";

export const metadata: Metadata = { title: words.name, description: words.description };

export default function PlayPage() {
  return (
    <PlaySheet title={words.name} worlds={mapWorlds}>
      <WayToPlay href="/play/daily" {...words.daily} drawing={<SmallNetwork />} />
      <WayToPlay href="/play/sandbox" {...words.sandbox} drawing={<SmallNetwork isDotted />} />
      <NextThing road={road} isBrief />
      <KeptDays />
    </PlaySheet>
  );
}
