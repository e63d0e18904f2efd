import type { ReactNode } from "react";

/** A heading that the index can lead to. */
export function Section({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  return (
    <h2 id={id} tabIndex={-1}>
      {children}
    </h2>
  );
}
