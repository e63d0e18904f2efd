"use client";

import type { Level } from "@nn/level-kit";
import Link from "next/link";
import { type ReactNode, useMemo } from "react";
import { Trial } from "../trial/trial.tsx";
import { type Checked, isAnswered } from "./checker.ts";
import styles from "./desk.module.css";
import { DeskReport } from "./desk-report.tsx";
import { levelIn } from "./level-in.ts";
import { SaveWays } from "./save-ways.tsx";
import { useLevel } from "./use-level.ts";
import { useSaving } from "./use-saving.ts";
import { rulesOfPlay, useStaged } from "./use-staged.ts";
import { words } from "./words.en.ts";

interface Props {
  readonly slug: string;
  readonly tools: ReactNode;
}

/** A level as it stands in its files: the real stage, and beside it what the build would say. Both follow each save. */
export function DeskScreen({ slug, tools }: Props) {
  const { disk, isLost, checked } = useLevel(slug);
  const { save, saidOf } = useSaving(slug);
  const read = useMemo(() => disk && levelIn(disk.files, disk.file), [disk]);
  const staged = useStaged(read, isAnswered(checked, disk));
  const level = staged && played(staged, checked);
  const back = useMemo(
    () => (
      <Link className="plain" href="/play">
        {words.map}
      </Link>
    ),
    [],
  );
  if (!disk) return <p role="status">{isLost ? words.nowhere(slug) : words.reading}</p>;
  return (
    <div className={styles.desk}>
      <div className={styles.stage}>
        {level ? (
          <Trial
            key={rulesOfPlay(level)}
            {...{ level, back, tools }}
            ways={(tried) => <SaveWays tried={tried} save={save} said={saidOf(tried.log)} />}
          />
        ) : (
          <p>{words.noStage}</p>
        )}
      </div>
      <DeskReport {...{ slug, disk, checked, level: read }} />
    </div>
  );
}

/** An author's word for par is no proof: the stage calls it proved once the solver has said the same. */
function played(level: Level, checked: Checked | "failed" | undefined): Level {
  const report = checked !== "failed" ? checked?.check.reports[0] : undefined;
  if (level.kind === "backprop" || (report?.proved && report.par === level.par)) return level;
  return { ...level, bestKnown: true };
}
