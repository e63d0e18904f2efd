"use client";

import { markOf } from "@nn/notation";
import { glassScale, levelOf } from "../../layout/glass.ts";
import type { LinkStrip } from "../../layout/link-strip.ts";
import { notchPath } from "../../layout/notch.ts";
import { useValue } from "../../lesson/use-model.tsx";
import mark from "../mark.module.css";
import { GlassHandle } from "./glass-handle.tsx";
import type { LastLink } from "./last-link.ts";
import { Label } from "./strip-label.tsx";
import { useSetLevel } from "./use-levels.ts";

/** The notch of the target, to be dragged up and down. */
export function Target({
  strip,
  link,
  text,
  letters,
}: {
  readonly strip: LinkStrip;
  readonly link: LastLink;
  readonly text: string;
  readonly letters: number;
}) {
  const { y, output, radius, size } = strip;
  const level = useSetLevel(link.y);
  const scale = glassScale([useValue(link.a)]);
  const height = levelOf(level.value, scale, y, radius);
  const tip = output + radius + 3;
  return (
    <GlassHandle level={level} perPx={scale / (2 * radius)}>
      <path d={`M${output} ${height}H${tip}`} stroke={markOf("y")} strokeWidth="1.5" strokeDasharray="2 3" />
      <path d={`M${tip} ${height}${notchPath}`} fill={markOf("y")} />
      <rect className={mark.hit} x={tip - 8} y={height - 14} width="28" height="28" />
      <Label x={tip + 16} y={size === "narrow" ? height - 8 : height + 5} q={link.y} size={letters} anchor="start">
        {size === "narrow" ? "" : text}
      </Label>
    </GlassHandle>
  );
}
