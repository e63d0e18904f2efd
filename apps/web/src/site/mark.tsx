/** A neuron, moved a little: where it was, where it is, and which way. */
export function Mark() {
  return (
    <svg width="26" height="14" viewBox="0 0 26 14" aria-hidden="true">
      <circle cx="6" cy="8" r="4.5" fill="none" stroke="currentColor" strokeWidth="1.5" opacity=".45" />
      <circle cx="11" cy="6" r="5" fill="currentColor" />
      <path d="M18 6h6m-3-3 3 3-3 3" fill="none" stroke="currentColor" strokeWidth="1.5" />
    </svg>
  );
}
