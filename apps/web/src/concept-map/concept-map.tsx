import { concepts } from "@nn/concepts";
import { addressOf, placeTeaching } from "@nn/course";
import type { CSSProperties } from "react";
import styles from "./concept-map.module.css";
import { BOX, type GraphLayout, graphLayout } from "./graph-layout.ts";
import { MapEntry } from "./map-entry.tsx";

const layout = graphLayout(concepts);
const titles = new Map<string, string>(concepts.map(({ id, title }) => [id, title]));

/** Leaves and reaches every waypoint straight down. */
const path = ([start, ...ways]: GraphLayout["lines"][number]["points"]): string => {
  if (!start) return "";
  let at = start;
  const pieces = ways.map((way) => {
    const middle = (at.y + way.y) / 2;
    const piece = `C${at.x} ${middle} ${way.x} ${middle} ${way.x} ${way.y}`;
    at = way;
    return piece;
  });
  return `M${start.x} ${start.y}${pieces.join("")}`;
};

/** The ideas of the course as a network: each below what it rests on. On a narrow page it is a list in course order. */
export function ConceptMap() {
  return (
    <div
      className={styles.map}
      style={{ "--map-width": `${layout.width}px`, "--map-height": `${layout.height}px` } as CSSProperties}
    >
      <svg className={styles.lines} viewBox={`0 0 ${layout.width} ${layout.height}`} aria-hidden="true">
        {layout.lines.map(({ from, to, points }) => (
          <path key={`${from} ${to}`} d={path(points)} />
        ))}
      </svg>
      <ol className={styles.entries}>
        {concepts.map(({ id, title, requires }) => {
          const box = layout.boxes.find((each) => each.id === id);
          const place = placeTeaching(id);
          return (
            <li
              key={id}
              className={styles.entry}
              style={
                box && ({ "--x": `${box.x - BOX.width / 2}px`, "--y": `${box.y - BOX.height / 2}px` } as CSSProperties)
              }
            >
              <MapEntry
                concept={id}
                title={title}
                href={place ? `/lessons/${addressOf(place)}` : `/practice#${id}`}
                restsOn={requires.flatMap((needed) => titles.get(needed) ?? [])}
              />
            </li>
          );
        })}
      </ol>
    </div>
  );
}
