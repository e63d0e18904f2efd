import type { Metadata } from "next";
import Link from "next/link";
import { Session } from "@/practice/session/session.tsx";
import { road } from "@/road/road.ts";
import styles from "../practice.module.css";
import { words } from "../words.en.ts";

const { session } = words;

export const metadata: Metadata = { title: session.name, description: session.description };

export default function SessionPage() {
  return (
    <div className="page">
      <div className="column">
        <Link className={`small ${styles.back}`} href="/practice">
          {words.practice.name}
        </Link>
        <h1>{session.name}</h1>
        <Session road={road} />
      </div>
    </div>
  );
}
