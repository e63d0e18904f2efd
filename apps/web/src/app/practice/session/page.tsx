import type { Metadata } from "next";
import Link from "next/link";
import { Session } from "@/practice/session/session.tsx";
import styles from "../practice.module.css";

export const metadata: Metadata = {
  title: "A short session",
  description: "About five minutes: what is due, mixed with something new.",
};

export default function SessionPage() {
  return (
    <div className="page">
      <div className="column">
        <Link className={`small ${styles.back}`} href="/practice">
          Practice
        </Link>
        <h1>A short session</h1>
        <Session />
      </div>
    </div>
  );
}
