"use client";

import { ARC_PX, BIAS_PX, glassFill, idOf, markOf, RING_PX, strokeOf, washOf } from "@nn/notation";
import { glassScale } from "../../layout/glass.ts";
import { linkStrip } from "../../layout/link-strip.ts";
import { ringArc } from "../../layout/ring.ts";
import type { Size } from "../../layout/size.ts";
import { words as lessonWords } from "../../lesson/lesson.en.ts";
import { useModelState, useValue } from "../../lesson/use-model.tsx";
import mark from "../mark.module.css";
import { Mark } from "../mark.tsx";
import { Glass } from "./glass.tsx";
import { GlassHandle } from "./glass-handle.tsx";
import type { LastLink } from "./last-link.ts";
import { words } from "./slopes.en.ts";
import styles from "./slopes.module.css";
import { Changes, Pulses } from "./strip-changes.tsx";
import { Label } from "./strip-label.tsx";
import { Target } from "./strip-target.tsx";
import { useFilledLevel } from "./use-levels.ts";
import { useLinkNumbers } from "./use-link-numbers.ts";

/** The last link drawn out, every part over the curve that it stands for, and what the nudge changes below. */
export function LinkStripDrawing({
  size,
  link,
  changes,
}: {
  readonly size: Size;
  readonly link: LastLink;
  /** As shown: of w, z, a and C. */
  readonly changes: readonly string[];
}) {
  const strip = linkStrip(size);
  const { width, height, y, radius } = strip;
  const { w, b, before, z, a } = link;
  const isNarrow = size === "narrow";
  const shown = useLinkNumbers(link);
  const filling = useFilledLevel(before);
  const activation = useModelState(({ setup }) => setup.network.layers.at(-1)?.activation ?? "identity");
  const weight = useValue(w);
  const sum = useValue(z);
  const cost = useValue(idOf.C);
  const stroke = strokeOf(weight, isNarrow ? 3.2 : undefined);
  const [wireFrom, wireTo] = [strip.before + radius + 3, strip.sum - strip.ring - 2];
  const middle = (wireFrom + wireTo) / 2;
  const barFrom = y + radius - 2 * radius * glassFill(cost);
  const letters = isNarrow ? 16 : 18;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing is grouped by its role
    <svg
      className={styles.strip}
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-label={words.link}
      data-q-group=""
      fontSize={isNarrow ? 13 : 15}
    >
      <Mark q={w} isFirst number={shown.w}>
        <path
          className={mark.ink}
          d={`M${wireFrom} ${y}H${wireTo}`}
          stroke={markOf("w")}
          strokeWidth={stroke.width}
          strokeDasharray={stroke.dash?.join(" ")}
        />
        <rect className={mark.hit} x={wireFrom} y={y - 32} width={wireTo - wireFrom} height="46" />
        <Label x={middle} y={y - 16} q={w} size={letters} anchor="middle" isShort>
          {shown.w}
        </Label>
      </Mark>
      <g stroke="var(--rule-strong)" strokeWidth="1.25">
        <path d={`M${strip.sum + strip.ring + 4} ${y}H${strip.output - radius - 4}`} />
        <path d={`M${strip.output + radius + 24} ${y}H${strip.cost - 10}`} />
      </g>
      {!isNarrow && (
        <g fontSize="13" fill="var(--muted)" textAnchor="middle">
          <text x={(strip.sum + strip.output) / 2} y={y - 12}>
            {words.bend(lessonWords.meaning.functions[activation])}
          </text>
          {size === "wide" && (
            <text x={(strip.output + strip.cost) / 2 + 34} y={y - 12}>
              {words.square}
            </text>
          )}
        </g>
      )}
      <GlassHandle level={filling} perPx={glassScale([filling.value]) / (2 * radius)}>
        <Glass q={before} x={strip.before} y={y} radius={radius} />
        <Label x={Math.max(0, strip.before - radius - 8)} y={strip.above} q={before} size={letters} anchor="start">
          {shown.before}
        </Label>
      </GlassHandle>
      <Mark q={z} number={shown.z}>
        <circle className={mark.hit} cx={strip.sum} cy={y} r={strip.ring + 4} />
        <g className={mark.ink} fill="none" stroke={markOf("z")}>
          <circle cx={strip.sum} cy={y} r={strip.ring} strokeWidth={RING_PX} />
          <path d={ringArc({ x: strip.sum, y }, strip.ring, sum)} strokeWidth={isNarrow ? 4 : ARC_PX} />
          <path d={`M${strip.sum} ${y - strip.ring - 5}v10`} strokeWidth="1" />
        </g>
        <Label x={strip.sum} y={strip.above} q={z} size={letters} anchor="middle" isShort>
          {shown.z}
        </Label>
      </Mark>
      <Mark q={b} perPx={0.02} number={shown.b}>
        <rect className={mark.hit} x={strip.sum - 14} y={y + strip.ring + 1} width="96" height="22" />
        <rect
          className={mark.ink}
          x={strip.sum - BIAS_PX / 2}
          y={y + strip.ring + 6}
          width={BIAS_PX}
          height={BIAS_PX}
          fill={markOf("b")}
        />
        <Label x={strip.sum + 11} y={y + strip.ring + 16} q={b} size={letters} anchor="start" isShort>
          {shown.b}
        </Label>
      </Mark>
      <Mark q={a} number={shown.a}>
        <Glass q={a} x={strip.output} y={y} radius={radius} />
        <Label x={strip.output} y={strip.above} q={a} size={letters} anchor="middle" isShort>
          {shown.a}
        </Label>
      </Mark>
      <Target strip={strip} link={link} text={shown.y} letters={letters} />
      <Mark q={idOf.C} number={shown.C}>
        <rect className={mark.hit} x={strip.cost - 14} y={y - radius - 4} width="28" height={2 * radius + 8} />
        <g className={mark.ink}>
          <rect x={strip.cost - 7} y={y - radius} width="14" height={2 * radius} fill={washOf("c")} />
          <rect x={strip.cost - 7} y={barFrom} width="14" height={y + radius - barFrom} fill={markOf("c")} />
        </g>
        <Label x={strip.cost + 8} y={strip.above} q={idOf.C} size={letters} anchor="end">
          {shown.C}
        </Label>
      </Mark>
      <Pulses y={y} places={[middle, strip.sum, strip.output, strip.cost]} />
      <Changes
        strip={strip}
        places={[isNarrow ? strip.before : middle, strip.sum, strip.output, strip.cost + 8]}
        link={link}
        changes={changes}
      />
    </svg>
  );
}
