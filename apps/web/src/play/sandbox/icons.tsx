const stroke = { fill: "none", stroke: "currentColor", strokeWidth: 1.5, strokeLinecap: "round" } as const;

export const RemoveIcon = () => (
  <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
    <path d="M4 4l8 8M12 4l-8 8" {...stroke} />
  </svg>
);

/** Two sliders: what can be set. */
export const SetUpIcon = () => (
  <svg width="22" height="22" viewBox="0 0 22 22" aria-hidden="true">
    <path d="M3 7.5h7M15 7.5h4M3 14.5h3M11 14.5h8" {...stroke} />
    <circle cx="12.5" cy="7.5" r="2.5" {...stroke} />
    <circle cx="8.5" cy="14.5" r="2.5" {...stroke} />
  </svg>
);
