import type { Answer, Ask } from "./check.worker.ts";
import type { Check } from "./check-level.ts";
import type { LevelOnDisk } from "./level-on-disk.ts";

export interface Checked {
  readonly check: Check;
  /** What it is about: while the next check runs, it is of an earlier save. */
  readonly of: LevelOnDisk;
  /** False while more is being proved. */
  readonly isWhole: boolean;
}

export interface Checker {
  /** A save ends the check of the one before. */
  readonly check: (disk: LevelOnDisk) => void;
  readonly close: () => void;
}

/** A worker that checks what is saved. It is there before the first save, because loading it takes longer than a check. */
export function openChecker(tell: (checked: Checked | "failed") => void): Checker {
  let save = 0;
  let disk: LevelOnDisk | undefined;
  let worker: Worker | undefined = open();

  function open(): Worker {
    const opened = new Worker(new URL("./check.worker.ts", import.meta.url), { type: "module" });
    opened.onmessage = ({ data: { save: of, check, isWhole } }: MessageEvent<Answer>) => {
      if (of === save && disk) tell({ check, of: disk, isWhole });
    };
    opened.onerror = () => {
      opened.terminate();
      worker = undefined;
      tell("failed");
    };
    return opened;
  }

  return {
    check: (saved) => {
      disk = saved;
      worker ??= open();
      worker.postMessage({ save: ++save, disk } satisfies Ask);
    },
    close: () => worker?.terminate(),
  };
}

/** Whether all is known of a save. */
export function isAnswered(checked: Checked | "failed" | undefined, disk: LevelOnDisk | undefined): boolean {
  return checked !== undefined && checked !== "failed" && checked.of === disk && checked.isWhole;
}

/** What is shown as a check goes on: where it has found nothing yet, what was found in the save before. */
export function shown(before: Checked | "failed" | undefined, now: Checked | "failed"): Checked | "failed" {
  if (now === "failed" || now.isWhole || before === undefined || before === "failed") return now;
  const { own, others, reports } = now.check;
  const { check: old } = before;
  return {
    ...now,
    check: {
      own: own.length > 0 ? own : old.own,
      others: own.length > 0 ? others : old.others,
      reports: [...reports, ...old.reports.slice(reports.length)],
    },
  };
}
