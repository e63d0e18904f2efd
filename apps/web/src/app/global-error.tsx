"use client";

import "./globals.css";
import { locale } from "@/locale.ts";
import { words } from "@/site/fault.en.ts";
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
    <html lang={locale}>
      <body>
        <main className="page">
          <Fault title={words.site} reference={error.digest} onRetry={reset} />
        </main>
      </body>
    </html>
  );
}
