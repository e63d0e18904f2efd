"use client";

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
        <Fault
          title="This page could not be drawn"
          kept="What you answered and played before is stored. Nothing was lost."
          reference={error.digest}
          onRetry={reset}
        />
      </div>
    </div>
  );
}
