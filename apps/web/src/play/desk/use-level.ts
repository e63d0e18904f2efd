"use client";

import { useEffect, useState } from "react";
import { type Checked, openChecker, shown } from "./checker.ts";
import type { LevelOnDisk } from "./level-on-disk.ts";

/** The address of a level's files, in the site of whoever develops. */
export const filesAddress = (slug: string) => `/contribute/desk/${slug}/files`;

export interface LevelFollowed {
  /** The files as they stand on the disk; undefined until they have come. */
  readonly disk: LevelOnDisk | undefined;
  readonly isLost: boolean;
  /** What is known of them so far; undefined until there is something. */
  readonly checked: Checked | "failed" | undefined;
}

/** The files of a level and what the build would say of them, at once after each save. */
export function useLevel(slug: string): LevelFollowed {
  const [disk, setDisk] = useState<LevelOnDisk>();
  const [isLost, setLost] = useState(false);
  const [checked, setChecked] = useState<Checked | "failed">();
  useEffect(() => {
    const checker = openChecker((now) => setChecked((before) => shown(before, now)));
    const source = new EventSource(filesAddress(slug));
    source.onmessage = ({ data }: MessageEvent<string>) => {
      const saved = JSON.parse(data) as LevelOnDisk;
      // Before the page is drawn again: the check goes on beside it.
      checker.check(saved);
      setLost(false);
      setDisk(saved);
    };
    // It asks again by itself, unless there is nothing.
    source.onerror = () => setLost(true);
    return () => {
      source.close();
      checker.close();
    };
  }, [slug]);
  return { disk, isLost, checked };
}
