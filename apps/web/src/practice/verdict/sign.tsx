/** Ink signs for right, not yet, not marked and kept: a tick, a bar, a question mark or hands of a clock in a circle; to come: a dot. */
export function Sign({ kind }: { readonly kind: "tick" | "bar" | "question" | "clock" | "dot" }) {
  return (
    <svg
      width="18"
      height="18"
      viewBox="0 0 18 18"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      aria-hidden="true"
    >
      <circle cx="9" cy="9" r={kind === "dot" ? 3 : 8} strokeWidth="1.5" />
      {kind === "tick" && <path d="m5.5 9.2 2.4 2.4 4.6-5" />}
      {kind === "bar" && <path d="M6 9h6" />}
      {kind === "clock" && <path d="M9 5v4.2l2.6 1.6" />}
      {kind === "question" && <path d="M7 7.2a2 2 0 1 1 2.6 1.9c-.4.2-.6.5-.6 1v.4m0 2v.4" />}
    </svg>
  );
}
