"use client";

import "./globals.css";
import { Fault } from "@/site/fault.tsx";

/** Stands in for the whole page, the frame included, when the frame itself could not be drawn. */
export default function GlobalError({
  error,
  reset,
}: {
  readonly error: Error & { digest?: string };
  readonly reset: () => void;
}) {
  return (
    <html lang="en">
      <body>
        <main className="page">
          <Fault
            title="Nudge could not be drawn"
            kept="What you answered and played before is stored. Nothing was lost."
            reference={error.digest}
            onRetry={reset}
          />
        </main>
      </body>
    </html>
  );
}
