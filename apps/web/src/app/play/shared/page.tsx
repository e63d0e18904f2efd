import type { Metadata } from "next";
import styles from "@/play/shared/shared.module.css";
import { SharedLater } from "@/play/shared/shared-later.tsx";
import { words } from "@/play/shared/words.en.ts";
import { ThemeButton } from "@/site/theme-button.tsx";
import { WithoutScript } from "@/site/without-script.tsx";

export const metadata: Metadata = { title: words.title, description: words.description };

export default function SharedPage() {
  return (
    <div className={`page ${styles.page}`}>
      <h1>{words.title}</h1>
      <WithoutScript on="level" />
      <SharedLater tools={<ThemeButton looks="icon" />} />
    </div>
  );
}
