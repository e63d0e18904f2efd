import type { CSSProperties, ReactNode } from "react";
import { arcOutline, glassOutline } from "../board/geometry.ts";
import type { Mark, TextMark } from "../board/marks.ts";
import type { Picture } from "../board/picture.ts";
import type { Point } from "../board/places.ts";
import { type Face, TONES, type Tone } from "../board/tones.ts";

interface Props {
  readonly picture: Picture;
  readonly className?: string | undefined;
}

/** A picture as SVG, for before the engine has loaded and where it cannot. It fits the box that it is in. */
export function Drawing({ picture: { width, height, layers }, className }: Props) {
  return (
    <svg className={className} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {layers.flat().map((mark, at) => (
        // A picture is a list whose order is its identity.
        <MarkView key={`${at}-${mark.kind}`} mark={mark} />
      ))}
    </svg>
  );
}

const ink = (tone: Tone) => `var(${TONES[tone]})`;
const pathOf = (points: readonly Point[]) =>
  points.length === 0 ? "" : `M${points.map(({ x, y }) => `${near(x)} ${near(y)}`).join("L")}Z`;
const near = (value: number) => Math.round(value * 100) / 100;

function MarkView({ mark }: { readonly mark: Mark }): ReactNode {
  const { tone, strength } = mark;
  const opacity = strength === undefined ? {} : { opacity: strength };
  switch (mark.kind) {
    case "line":
      return (
        <line
          x1={near(mark.from.x)}
          y1={near(mark.from.y)}
          x2={near(mark.to.x)}
          y2={near(mark.to.y)}
          stroke={ink(tone)}
          strokeWidth={mark.width}
          strokeDasharray={mark.dash?.join(" ")}
          {...opacity}
        />
      );
    case "curve":
      return (
        <polyline
          points={mark.points.map(({ x, y }) => `${near(x)},${near(y)}`).join(" ")}
          fill="none"
          stroke={ink(tone)}
          strokeWidth={mark.width}
          strokeDasharray={mark.dash?.join(" ")}
          strokeLinejoin="round"
          {...opacity}
        />
      );
    case "disc":
      return <circle cx={near(mark.x)} cy={near(mark.y)} r={mark.r} fill={ink(tone)} {...opacity} />;
    case "ring":
      return (
        <circle
          {...{ cx: near(mark.x), cy: near(mark.y), r: mark.r }}
          fill="none"
          stroke={ink(tone)}
          strokeWidth={mark.width}
          {...opacity}
        />
      );
    case "glass":
      return <path d={pathOf(glassOutline(mark, mark.r, mark.fill, mark.slosh))} fill={ink(tone)} {...opacity} />;
    case "arc":
      return <path d={pathOf(arcOutline(mark, mark.r, mark.turn, mark.width))} fill={ink(tone)} {...opacity} />;
    case "shape":
      return <path d={pathOf(mark.points)} fill={ink(tone)} {...opacity} />;
    case "box": {
      const inset = (mark.outline?.width ?? 0) / 2;
      return (
        <rect
          x={near(mark.x + inset)}
          y={near(mark.y + inset)}
          width={near(mark.width - 2 * inset)}
          height={near(mark.height - 2 * inset)}
          rx={Math.max(0, mark.corner - inset)}
          fill={ink(mark.outline?.fill ?? tone)}
          {...(mark.outline && { stroke: ink(tone), strokeWidth: mark.outline.width })}
          {...opacity}
        />
      );
    }
    case "text":
      return (
        <text x={near(mark.x)} y={near(mark.y)} textAnchor={mark.align} style={styleOf(mark)}>
          {mark.text}
        </text>
      );
  }
}

const FACES: Readonly<Record<Face, string>> = {
  letter: "KaTeX_Math, var(--serif)",
  index: "KaTeX_Main, var(--serif)",
  number: "var(--sans)",
};

const styleOf = ({ face, size, weight, tone, isBare }: TextMark): CSSProperties => ({
  fill: ink(tone),
  stroke: isBare ? "none" : "var(--paper)",
  strokeWidth: 5,
  strokeLinejoin: "round",
  paintOrder: "stroke",
  fontFamily: FACES[face],
  fontSize: near(size),
  fontStyle: face === "letter" ? "italic" : "normal",
  fontWeight: weight ?? 400,
});
