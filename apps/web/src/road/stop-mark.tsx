import type { Stop } from "@nn/mastery/road";

/** A stop of the road: its kind is the shape (a page, a pencil, a knob), its state the filling; a ring is the next one. */
export function StopMark({ kind, state }: Pick<Stop, "kind" | "state">) {
  const isDone = state === "done";
  return (
    <svg width="28" height="28" viewBox="0 0 28 28" aria-hidden="true">
      <g
        fill={isDone ? "var(--ink)" : "var(--paper)"}
        stroke={state === "open" ? "var(--rule-strong)" : "var(--ink)"}
        strokeWidth="1.5"
        strokeLinejoin="round"
      >
        {state === "next" && <circle cx="14" cy="14" r="13" fill="none" />}
        {kind === "read" && <path d="M9 7.5h6.5l3.5 3.5v9.5H9z" />}
        {kind === "write" && <path d="m7.5 20.5.9-4.1 8.6-8.6 3.2 3.2-8.6 8.6z" />}
        {kind === "use" && <circle cx="14" cy="14" r="6.25" />}
        {kind === "use" && <path d="M14 8v4" stroke={isDone ? "var(--paper)" : undefined} />}
      </g>
    </svg>
  );
}
