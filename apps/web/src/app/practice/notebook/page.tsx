import type { Metadata } from "next";
import { Link } from "@/later/link.tsx";
import { Notebook } from "@/practice/notebook/notebook.tsx";
import { WithoutScript } from "@/site/without-script.tsx";
import styles from "../practice.module.css";
import { words } from "../words.en.ts";

const { notebook } = words;

export const metadata: Metadata = { title: notebook.name, description: notebook.description };

export default function NotebookPage() {
  return (
    <div className="page">
      <Link className={`small ${styles.back}`} href="/practice">
        {words.practice.name}
      </Link>
      <h1>{notebook.name}</h1>
      <p className={`lead ${styles.lead}`}>{notebook.lead}</p>
      <WithoutScript on="notebook" />
      <Notebook />
    </div>
  );
}
