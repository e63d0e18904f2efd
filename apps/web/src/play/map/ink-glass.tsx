import type { LevelStanding } from "./standing.ts";

const RADIUS = 17;

/** A level as a glass of ink: a third for each star, an outer ring for a crown, a dot inside for the one to play now. */
export function InkGlass({ best, isNext, isSkipped }: Omit<LevelStanding, "level">) {
  return (
    <svg width="52" height="52" viewBox="-26 -26 52 52" aria-hidden="true">
      <circle r={RADIUS + 5} fill="var(--paper)" />
      {best && <path d={inkUpTo(best.stars / 3)} fill="var(--ink)" />}
      {best?.crown && <circle r={RADIUS + 4.5} fill="none" stroke="var(--ink)" strokeWidth="1.5" />}
      <circle
        r={RADIUS}
        fill="none"
        stroke="var(--ink)"
        strokeWidth={isNext ? 2.5 : 1.5}
        strokeDasharray={isSkipped ? "3 4" : undefined}
      />
      {isNext && (
        <>
          <circle r="6" fill={best ? "var(--paper)" : "var(--ink)"} />
          <circle r="24" fill="none" stroke="var(--ink)" strokeWidth="1.5" />
        </>
      )}
    </svg>
  );
}

/** The part of the disc below a level, `share` of its height. */
function inkUpTo(share: number): string {
  if (share >= 1) return `M${-RADIUS} 0A${RADIUS} ${RADIUS} 0 1 0 ${RADIUS} 0A${RADIUS} ${RADIUS} 0 1 0 ${-RADIUS} 0Z`;
  const y = RADIUS - 2 * RADIUS * share;
  const half = Math.sqrt(RADIUS ** 2 - y ** 2);
  return `M${-half} ${y}A${RADIUS} ${RADIUS} 0 ${share > 0.5 ? 1 : 0} 0 ${half} ${y}Z`;
}
