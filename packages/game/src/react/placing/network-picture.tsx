"use client";

import { startPlay } from "@nn/level-kit";
import { useMemo, useRef } from "react";
import { FRAMES } from "../../board/frame.ts";
import { layoutBoard } from "../../board/layout.ts";
import { pictureOf } from "../../board/picture.ts";
import { planOf } from "../../board/plan.ts";
import { sceneryOf } from "../../board/scenery.ts";
import { snapshotOf } from "../../board/snapshot.ts";
import { pictured } from "../../placing/pictured.ts";
import { Drawing } from "../drawing.tsx";
import { useShows } from "../shows-context.tsx";
import { useFrame } from "../stage/use-frame.ts";
import styles from "./placing.module.css";
import { usePlacing } from "./placing-context.tsx";

/** The network whose derivative is built. Nothing on it moves, so it needs no engine. */
export function NetworkPicture() {
  const { level } = usePlacing();
  const shows = useShows();
  const box = useRef<HTMLDivElement>(null);
  const frame = useFrame(box) ?? FRAMES.desk;
  const picture = useMemo(() => {
    const drawn = pictured(level);
    const scenery = {
      ...sceneryOf(drawn, shows),
      selected: 0,
      isSolved: true,
      isFogged: false,
      hasWell: false,
    } as const;
    return pictureOf(layoutBoard(planOf(drawn, shows), frame), snapshotOf(startPlay(drawn), 0), scenery);
  }, [level, shows, frame]);
  return (
    <div ref={box} className={styles.network}>
      <Drawing picture={picture} />
    </div>
  );
}
