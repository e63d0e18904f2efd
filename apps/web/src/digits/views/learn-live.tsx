"use client";

import { useEffect } from "react";
import { recall } from "../lab/actions.ts";
import { useLab, useShown } from "../lab/use-lab.ts";
import { AnswerLine } from "./answer-line.tsx";
import { words } from "./digits.en.ts";
import styles from "./digits.module.css";
import { NetworkDrawing } from "./network-drawing.tsx";
import { NeuronChoice } from "./neuron-choice.tsx";
import { Pad } from "./pad.tsx";
import { PadButtons } from "./pad-buttons.tsx";
import { Progress } from "./progress.tsx";
import { TrainingBar } from "./training-bar.tsx";
import { useSeen } from "./use-seen.ts";

let isRecalled = false;

/** The figure awake: draw, train, and watch. */
export function LearnLive() {
  const [place, isSeen] = useSeen<HTMLDivElement>();
  const { run, picture, target, reading } = useShown(isSeen);
  const digit = useLab((lab) => lab.digit);
  const isBlank = picture.every((ink) => ink === 0);
  const drawn = isBlank ? words.blank : words.drawn;
  useEffect(() => {
    if (!isRecalled) void recall();
    isRecalled = true;
  }, []);
  return (
    <>
      <TrainingBar />
      <div ref={place} className={styles.learn}>
        <div className={styles.padSide}>
          <p className={styles.label}>{digit === undefined ? drawn : words.heldOut(digit)}</p>
          <Pad />
          <PadButtons />
        </div>
        <div>
          <NetworkDrawing network={run.network} reading={reading} target={target}>
            <NeuronChoice />
          </NetworkDrawing>
          <AnswerLine
            reading={reading}
            target={target}
            picture={isBlank ? "blank" : digit === undefined ? "drawn" : "held out"}
          />
        </div>
        <Progress reports={run.reports} />
      </div>
    </>
  );
}
