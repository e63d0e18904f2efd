import type { Metadata } from "next";
import styles from "@/play/daily/daily.module.css";
import { DailyList } from "@/play/daily/daily-list.tsx";
import { words } from "@/play/daily/words.en.ts";
import { KeptDays } from "@/play/offline/kept-days.tsx";

export const metadata: Metadata = { title: words.title, description: words.description };

// What day it is, only a request knows.
export const dynamic = "force-dynamic";

export default function DailyPage() {
  return (
    <div className={styles.sheet}>
      <h1>{words.title}</h1>
      <p>{words.lead}</p>
      <DailyList today={new Date().toISOString().slice(0, 10)} />
      <KeptDays />
    </div>
  );
}
