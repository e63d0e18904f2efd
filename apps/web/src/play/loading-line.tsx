"use client";

import type { Later } from "@/later/use-later.ts";

interface Props {
  readonly words: { readonly loading: string; readonly failed: string; readonly retry: string };
  readonly later: Pick<Later<object>, "fault" | "retry">;
}

/** What stands in the place of a screen whose code has not come, with a way to ask for it again. */
export function LoadingLine({ words, later: { fault, retry } }: Props) {
  return (
    <p role="status" className="needs-script">
      {fault === undefined ? words.loading : `${words.failed} `}
      {fault !== undefined && (
        <button type="button" className="plain link" onClick={retry}>
          {words.retry}
        </button>
      )}
    </p>
  );
}
