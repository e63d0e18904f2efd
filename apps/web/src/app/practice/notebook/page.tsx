import type { Metadata } from "next";
import Link from "next/link";
import { Notebook } from "@/practice/notebook/notebook.tsx";
import styles from "../practice.module.css";

export const metadata: Metadata = {
  title: "Notebook of mistakes",
  description: "Past mistakes by name, each with a fresh variant.",
};

export default function NotebookPage() {
  return (
    <div className="page">
      <div className="column">
        <Link className={`small ${styles.back}`} href="/practice">
          Practice
        </Link>
        <h1>Notebook of mistakes</h1>
        <p className={`lead ${styles.lead}`}>
          A mistake with a name is half mended. Each stays here until the same step is right in a fresh exercise.
        </p>
        <Notebook />
      </div>
    </div>
  );
}
