import type { Metadata } from "next";
import Link from "next/link";
import { words } from "./words.en.ts";

const { missing } = words;

export const metadata: Metadata = { title: missing.name };

export default function NotFound() {
  return (
    <div className="page">
      <div className="column">
        <h1>{missing.title}</h1>
        <p className="lead" style={{ marginTop: "var(--s4)" }}>
          {missing.lead}
        </p>
        <p style={{ marginTop: "var(--s6)", display: "flex", gap: "var(--s3)", flexWrap: "wrap" }}>
          <Link className="button main" href="/">
            {missing.home}
          </Link>
          <Link className="button" href="/lessons">
            {missing.lessons}
          </Link>
          <Link className="button" href="/play">
            {missing.levels}
          </Link>
        </p>
      </div>
    </div>
  );
}
