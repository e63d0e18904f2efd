import { worlds } from "@nn/catalog";
import type { Metadata } from "next";
import styles from "@/play/editor/editor.module.css";
import { EditorLater } from "@/play/editor/editor-later.tsx";
import { words } from "@/play/editor/words.en.ts";
import { ThemeButton } from "@/site/theme-button.tsx";
import { WithoutScript } from "@/site/without-script.tsx";

export const metadata: Metadata = { title: words.name, description: words.description };

const choices = worlds.map(({ id, title }) => ({ id, title }));

export default function EditorPage() {
  return (
    <div className={styles.page}>
      <h1>{words.name}</h1>
      <p className="lead">{words.lead}</p>
      <WithoutScript on="editor" />
      <EditorLater worlds={choices} tools={<ThemeButton looks="icon" />} />
    </div>
  );
}
