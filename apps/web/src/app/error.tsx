"use client";

import { words } from "@/site/fault.en.ts";
import { Fault } from "@/site/fault.tsx";

export default function ErrorPage({
  error,
  reset,
}: {
  readonly error: Error & { digest?: string };
  readonly reset: () => void;
}) {
  return (
    <div className="page">
      <div className="column">
        <Fault title={words.page} reference={error.digest} onRetry={reset} />
      </div>
    </div>
  );
}
