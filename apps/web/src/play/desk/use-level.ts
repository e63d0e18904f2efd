"use client";

import { useEffect, useRef, useState } from "react";
import type { Check } from "./check-level.ts";
import type { LevelOnDisk } from "./level-on-disk.ts";

/** The address of a level's files, in the site of whoever develops. */
export const filesAddress = (slug: string) => `/contribute/desk/${slug}/files`;

/** The files of a level as they stand on the disk, at once after each save; undefined until they have come. */
export function useLevel(slug: string): { readonly disk: LevelOnDisk | undefined; readonly isLost: boolean } {
  const [disk, setDisk] = useState<LevelOnDisk>();
  const [isLost, setLost] = useState(false);
  useEffect(() => {
    const source = new EventSource(filesAddress(slug));
    source.onmessage = ({ data }: MessageEvent<string>) => {
      setLost(false);
      setDisk(JSON.parse(data) as LevelOnDisk);
    };
    // It asks again by itself, unless there is nothing.
    source.onerror = () => setLost(true);
    return () => source.close();
  }, [slug]);
  return { disk, isLost };
}

export interface Checked {
  readonly check: Check;
  /** What it is about: while the next check runs, it is of an earlier save. */
  readonly of: LevelOnDisk;
}

/** Has a worker check a level after each save. @returns the last check; undefined until there is one */
export function useCheck(disk: LevelOnDisk | undefined): Checked | "failed" | undefined {
  const [checked, setChecked] = useState<Checked | "failed">();
  // It stays for the next save, because loading it takes longer than a check.
  const idle = useRef<Worker>(undefined);
  useEffect(
    () => () => {
      idle.current?.terminate();
      idle.current = undefined;
    },
    [],
  );
  useEffect(() => {
    if (!disk) return;
    const worker = idle.current ?? openWorker();
    idle.current = undefined;
    let isBusy = true;
    worker.onmessage = ({ data: check }: MessageEvent<Check>) => {
      isBusy = false;
      idle.current = worker;
      setChecked({ check, of: disk });
    };
    worker.onerror = () => setChecked("failed");
    worker.postMessage(disk);
    return () => {
      if (isBusy) worker.terminate();
    };
  }, [disk]);
  return checked;
}

const openWorker = () => new Worker(new URL("./check.worker.ts", import.meta.url), { type: "module" });
