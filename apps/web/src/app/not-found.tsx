import type { Metadata } from "next";
import Link from "next/link";

export const metadata: Metadata = { title: "Not here" };

export default function NotFound() {
  return (
    <div className="page">
      <div className="column">
        <h1>There is no such page</h1>
        <p className="lead" style={{ marginTop: "var(--s4)" }}>
          The address may be mistyped, or the page has moved. Your progress is safe: it belongs to this browser, not to
          an address.
        </p>
        <p style={{ marginTop: "var(--s6)", display: "flex", gap: "var(--s3)", flexWrap: "wrap" }}>
          <Link className="button main" href="/">
            Go to the first page
          </Link>
          <Link className="button" href="/lessons">
            All lessons
          </Link>
          <Link className="button" href="/play">
            All levels
          </Link>
        </p>
      </div>
    </div>
  );
}
