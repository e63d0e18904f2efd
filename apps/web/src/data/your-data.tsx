"use client";

import { useCallback, useEffect, useState } from "react";
import { Copy } from "./copy.tsx";
import styles from "./data.module.css";
import { Device } from "./device.tsx";
import { Forget } from "./forget.tsx";
import { KeptList } from "./kept-list.tsx";
import { Lost } from "./lost.tsx";
import { hasRecords } from "./records.ts";
import { Recovery } from "./recovery.tsx";
import { ask, type Kept, type Reply } from "./server.ts";

/** Everything that a learner may do with what is kept, each by oneself and without an account. */
export function YourData() {
  const [reply, setReply] = useState<Reply<Kept | null>>();
  const [code, setCode] = useState<string>();
  /** Each deletion begins the page anew. */
  const [round, setRound] = useState(0);
  const look = useCallback(() => {
    void ask("kept").then(setReply);
  }, []);
  useEffect(() => {
    look();
    // Another tab, or another device, may have gone on meanwhile.
    const onBack = () => document.visibilityState === "visible" && look();
    // A storage without a key was cleared: another tab has deleted everything.
    const onStorage = ({ key }: StorageEvent) => key === null && look();
    document.addEventListener("visibilitychange", onBack);
    window.addEventListener("focus", onBack); // a window beside this one was in sight all the time
    window.addEventListener("storage", onStorage);
    return () => {
      document.removeEventListener("visibilitychange", onBack);
      window.removeEventListener("focus", onBack);
      window.removeEventListener("storage", onStorage);
    };
  }, [look]);
  const kept = reply?.ok ? reply.data : null;
  /** Known to be so, and not only unknown as yet. */
  const isEmpty = reply?.ok === true && (kept === null || (!hasRecords(kept) && kept.recoveryCodes === 0));
  const forgotten = () => {
    setCode(undefined);
    setRound((before) => before + 1);
    setReply({ ok: true, data: null });
  };
  return (
    <div className={styles.sides}>
      <KeptList reply={reply} onAgain={look} />
      <div className={styles.ways}>
        <Device key={`device ${round}`} onChange={look} onNextCode={setCode} />
        <Recovery key={`recovery ${round}`} kept={kept} code={code} onCode={setCode} onChange={look} />
        <Lost key={`lost ${round}`} isEmpty={isEmpty} onChange={look} />
        <Copy key={`copy ${round}`} onChange={look} onNextCode={setCode} />
        <Forget isNobody={kept === null} isEmpty={isEmpty} onForgotten={forgotten} />
      </div>
    </div>
  );
}
