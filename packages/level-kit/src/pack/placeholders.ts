import { hasKnobs } from "../document/kinds.ts";
import type { Level } from "../document/level.ts";
import { FIRST_TEXTS, PLACEHOLDERS } from "./first-texts.en.ts";

const UNFINISHED = /\b(?:TODO|FIXME|TBD|XXX)\b|\blorem ipsum\b/i;

/** What of a text of a level was left in that its author should have replaced; undefined for none. */
export function placeholderIn(text: string, level: Level): string | undefined {
  const { title, ...sentences } = FIRST_TEXTS;
  const first = isLine(level) ? [] : [...(text === title ? [title] : []), ...Object.values(sentences)];
  return (
    [...Object.values(PLACEHOLDERS), ...first].find((sentence) => text.includes(sentence)) ?? UNFINISHED.exec(text)?.[0]
  );
}

/** Whether a level is still what the tools begin with, whatever its numbers are. */
function isLine(level: Level): boolean {
  const { inputs, layers } = level.network;
  const [layer, ...more] = layers;
  const turned = hasKnobs(level) ? level.knobs.map(({ parameter }) => parameter) : [];
  return (
    inputs === 1 &&
    layer?.neurons === 1 &&
    layer.activation === "identity" &&
    more.length === 0 &&
    level.examples.length === 2 &&
    turned.toSorted().join() === "b1.0,w1.0.0"
  );
}
