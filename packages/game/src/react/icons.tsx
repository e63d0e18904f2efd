/** Strokes 1.5 wide in the colour of the surrounding text; never read aloud. */
export const Minus = ({ size = 14 }: { readonly size?: number }) => (
  <svg width={size} height={size} viewBox="0 0 14 14" aria-hidden="true">
    <path d="M2 7h10" stroke="currentColor" strokeWidth="2" />
  </svg>
);

export const Plus = ({ size = 14 }: { readonly size?: number }) => (
  <svg width={size} height={size} viewBox="0 0 14 14" aria-hidden="true">
    <path d="M2 7h10M7 2v10" stroke="currentColor" strokeWidth="2" />
  </svg>
);

export const LampIcon = ({ isLit }: { readonly isLit: boolean }) => (
  <svg width="20" height="24" viewBox="0 0 20 24" aria-hidden="true">
    <path
      d="M10 2a7 7 0 0 0-4 12.7V17h8v-2.3A7 7 0 0 0 10 2z"
      fill={isLit ? "currentColor" : "none"}
      stroke="currentColor"
      strokeWidth="1.5"
    />
    <path d="M7 20h6" stroke="currentColor" strokeWidth="1.5" />
  </svg>
);

const tool = (path: string) => (
  <svg width="22" height="22" viewBox="0 0 22 22" aria-hidden="true">
    <path d={path} fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" strokeLinejoin="round" />
  </svg>
);

/** Undo. */
export const Back = () => tool("M8 5L4 9l4 4M4 9h9a5 5 0 0 1 0 10H9");

/** Start again. */
export const Again = () => tool("M18 11a7 7 0 1 1-2.2-5.1M18 3v4h-4");

const STAR = "M14 2.5l3.4 7.6 8.3.9-6.2 5.5 1.8 8.1L14 20.4l-7.3 4.2 1.8-8.1L2.3 11l8.3-.9z";

export const Star = ({ isEarned }: { readonly isEarned: boolean }) => (
  <svg width="28" height="28" viewBox="0 0 28 28" aria-hidden="true">
    <path
      d={STAR}
      fill={isEarned ? "currentColor" : "none"}
      stroke="currentColor"
      strokeWidth="1.3"
      strokeLinejoin="round"
    />
  </svg>
);

export const SoundIcon = ({ isOn }: { readonly isOn: boolean }) => (
  <svg
    width="22"
    height="22"
    viewBox="0 0 22 22"
    aria-hidden="true"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.5"
  >
    <g strokeLinecap="round" strokeLinejoin="round">
      <path d="M4 9v4h3l4 3.5v-11L7 9z" />
      <path d={isOn ? "M14 8.5a3.5 3.5 0 0 1 0 5M16.5 6a7 7 0 0 1 0 10" : "M14.5 9l4 4m0-4l-4 4"} />
    </g>
  </svg>
);
