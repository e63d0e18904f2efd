import type { LevelReport, NudgeLevel } from "@nn/level-kit";
import { quantityId, spokenName } from "@nn/notation";
import { useId, useMemo, useState } from "react";
import { sizesOf } from "./editor-context.tsx";
import styles from "./landscape.module.css";
import { landscapeOf } from "./model/landscape.ts";
import { words } from "./report-words.en.ts";

interface Props {
  readonly level: NudgeLevel;
  /** Of the level's own start; undefined where no solution is known. */
  readonly report: LevelReport | undefined;
}

const SIDE = 320;

/** The cost over two knobs of the author's choice. With one knob there is no map. */
export function Landscape({ level, report }: Props) {
  const [chosen, choose] = useState<readonly [number, number]>();
  const clip = useId();
  const pair = fitting(chosen ?? telling(level, report), level.knobs.length);
  const [along, up] = pair;
  const land = useMemo(() => {
    const nudges = (report?.log ?? []).flatMap((stroke) => (stroke.kind === "nudge" ? [stroke] : []));
    return landscapeOf(level, [along, up], nudges);
  }, [level, report, along, up]);
  const shape = { sizes: sizesOf(level) };
  const names = level.knobs.map(({ parameter }) => spokenName(shape, quantityId(parameter)));
  if (!land || names.length < 2) return null;
  const { landscape } = words;
  const select = (name: string, place: 0 | 1) => (
    <label>
      <span>{name}</span>
      <select
        value={pair[place]}
        onChange={({ currentTarget }) => choose(withKnobAt(pair, place, Number(currentTarget.value)))}
      >
        {names.map((each, knob) => (
          <option key={each} value={knob}>
            {each}
          </option>
        ))}
      </select>
    </label>
  );
  const name = landscape.name(names[along] ?? "", names[up] ?? "");
  const point = ([x, y]: readonly [number, number]) => `${x * SIDE} ${(1 - y) * SIDE}`;
  return (
    <section className={styles.landscape} aria-label={landscape.title}>
      <h3>{landscape.title}</h3>
      <div className={styles.choices}>
        {select(landscape.along, 0)}
        {select(landscape.up, 1)}
      </div>
      <svg viewBox={`0 0 ${SIDE} ${SIDE}`} role="img" aria-label={name}>
        <clipPath id={clip}>
          <rect width={SIDE} height={SIDE} />
        </clipPath>
        <g clipPath={`url(#${clip})`}>
          <g transform={`matrix(${SIDE} 0 0 ${-SIDE} 0 ${SIDE})`}>
            <path d={land.solved} className={styles.solved} fillRule="evenodd" />
            {land.lines.map(({ cost, path }) => (
              <path key={cost} d={path} className={styles.line} />
            ))}
          </g>
          <path d={`M${land.way.map(point).join("L")}`} className={styles.way} />
        </g>
        <circle cx={land.start[0] * SIDE} cy={(1 - land.start[1]) * SIDE} r="5" className={styles.start} />
        <rect width={SIDE} height={SIDE} className={styles.frame} />
      </svg>
      <p className="small">
        {landscape.key}
        {land.solved === "" && ` ${landscape.nowhere}`}
      </p>
    </section>
  );
}

/** To begin with, two knobs that matter. */
function telling({ knobs }: NudgeLevel, report: LevelReport | undefined): readonly [number, number] {
  const matters = ({ parameter }: NudgeLevel["knobs"][number]) => report?.knobsThatMatter.includes(parameter) ?? false;
  const first = knobs.findIndex(matters);
  const second = knobs.findIndex((knob, at) => at > first && matters(knob));
  return [Math.max(0, first), Math.max(0, second)];
}

/** Two different knobs of those that there are. */
function fitting([along, up]: readonly [number, number], knobs: number): readonly [number, number] {
  const first = along < knobs ? along : 0;
  if (up < knobs && up !== first) return [first, up];
  return [first, first === 0 ? 1 : 0];
}

/** Whoever chooses the knob of the other side gets both the other way round. */
function withKnobAt(pair: readonly [number, number], place: 0 | 1, knob: number): readonly [number, number] {
  const other = pair[1 - place] === knob ? pair[place] : (pair[1 - place] as number);
  return place === 0 ? [knob, other] : [other, knob];
}
