import type { Metadata } from "next";
import { LevelMap } from "@/play/map/level-map.tsx";
import { mapWorlds } from "@/play/map/map.ts";
import { NextThing } from "@/road/next-thing.tsx";
import { road } from "@/road/road.ts";
import styles from "./play.module.css";
import { words } from "./words.en.ts";

export const metadata: Metadata = { title: words.name, description: words.description };

export default function PlayPage() {
  return (
    <div className="page">
      <div className="column">
        <h1>{words.name}</h1>
        <p className={`lead ${styles.lead}`}>{words.lead}</p>
      </div>
      <div className={styles.next}>
        <NextThing road={road} />
      </div>
      <LevelMap worlds={mapWorlds} />
    </div>
  );
}
