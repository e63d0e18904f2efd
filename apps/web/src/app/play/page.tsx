import type { Metadata } from "next";
import Link from "next/link";
import { mapWorlds } from "@/play/map/map.ts";
import { PlaySheet } from "@/play/map/play-sheet.tsx";
import { NextThing } from "@/road/next-thing.tsx";
import { road } from "@/road/road.ts";
import { words } from "./words.en.ts";

export const metadata: Metadata = { title: words.name, description: words.description };

export default function PlayPage() {
  return (
    <PlaySheet title={words.name} worlds={mapWorlds}>
      <Link className="button" href="/play/daily">
        {words.daily}
      </Link>
      <NextThing road={road} isBrief />
    </PlaySheet>
  );
}
