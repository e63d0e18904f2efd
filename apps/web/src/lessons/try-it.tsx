import type { ReactNode } from "react";

/** What is to be done with a figure. On paper and without JavaScript nobody can. */
export function TryIt({ children }: { readonly children: ReactNode }) {
  return (
    <div className="needs-script" data-try="">
      {children}
    </div>
  );
}
