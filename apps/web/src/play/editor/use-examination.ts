"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import type { Answer, Ask } from "./examine.worker.ts";
import type { Draft } from "./model/draft.ts";
import type { Examined, Stage, Telling } from "./model/examine-draft.ts";

/** What is known of a draft, and whether more is being found out. */
export interface Examination {
  /** Of the draft before the last change, while the next is on its way. */
  readonly examined: Examined | undefined;
  /** The draft that `examined` is about. */
  readonly of: Draft | undefined;
  readonly stage: Stage | "waiting" | "cancelled" | "failed" | undefined;
  readonly cancel: () => void;
  readonly again: () => void;
}

/** Nobody is examined in the middle of a word. */
const REST_MS = 350;

/** Has a worker examine a draft once its author rests. A new draft ends the work on the one before. */
export function useExamination(draft: Draft, around: Telling): Examination {
  const [{ examined, of }, setFound] = useState<Pick<Examination, "examined" | "of">>({
    examined: undefined,
    of: undefined,
  });
  const [stage, setStage] = useState<Examination["stage"]>("waiting");
  const [askedAgain, askAgain] = useState<{ readonly draft: Draft }>();
  const running = useRef<Worker>(undefined);

  const stop = useCallback(() => {
    running.current?.terminate();
    running.current = undefined;
  }, []);

  useEffect(() => {
    setStage("waiting");
    const rest = askedAgain?.draft === draft ? 0 : REST_MS;
    const timer = setTimeout(() => {
      const worker = openWorker();
      running.current = worker;
      worker.onmessage = ({ data: answer }: MessageEvent<Answer>) => {
        if (answer.kind === "starts") return;
        if (answer.kind !== "examined") return setStage(answer);
        setFound({ examined: answer.examined, of: draft });
        setStage(undefined);
        stop();
      };
      worker.onerror = () => {
        setStage("failed");
        stop();
      };
      worker.postMessage({ kind: "examine", draft, around } satisfies Ask);
    }, rest);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [draft, around, askedAgain, stop]);

  const cancel = useCallback(() => {
    if (!running.current) return;
    stop();
    setStage("cancelled");
  }, [stop]);
  const again = useCallback(() => askAgain({ draft }), [draft]);

  return { examined, of, stage, cancel, again };
}

/** What takes long is worked out beside the page. */
export const openWorker = () => new Worker(new URL("./examine.worker.ts", import.meta.url), { type: "module" });
