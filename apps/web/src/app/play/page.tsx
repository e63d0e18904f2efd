import type { Metadata } from "next";
import { LevelMap } from "@/play/map/level-map.tsx";
import { mapWorlds } from "@/play/map/map.ts";
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
      <LevelMap worlds={mapWorlds} />
    </div>
  );
}
