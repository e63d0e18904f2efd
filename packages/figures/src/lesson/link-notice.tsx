"use client";

import { words } from "./lesson.en.ts";
import styles from "./lesson.module.css";
import { useStateInAddress } from "./use-link.ts";

/** Keeps the state of the model in the address, and says so where an address holds one that cannot be read. */
export function LinkNotice() {
  const { isBroken } = useStateInAddress();
  return <div role="status">{isBroken && <p className={styles.notice}>{words.oldLink}</p>}</div>;
}
