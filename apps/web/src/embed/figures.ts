import { type ChapterSlug, course } from "@nn/course";
import { words } from "./figures.en.ts";

/** The name of a figure: its id in the text of its chapter, and the last part of its own address. */
export type FigureName = keyof typeof words.titles;

interface EmbeddedFigure {
  readonly chapter: ChapterSlug;
  /** Its height on a page 720 px wide, for a frame that nobody resizes. */
  readonly height: number;
}

/** Every figure that has an address of its own, `/figure/<name>`. */
const figures: Readonly<Record<FigureName, EmbeddedFigure>> = {
  square: { chapter: "before-you-start", height: 640 },
  rates: { chapter: "before-you-start", height: 480 },
  chain: { chapter: "four-neurons-in-a-row", height: 720 },
  curve: { chapter: "four-neurons-in-a-row", height: 640 },
  tree: { chapter: "the-tree-of-causes", height: 760 },
  nudge: { chapter: "a-nudge-travels", height: 1080 },
  slopes: { chapter: "three-factors", height: 760 },
  pulls: { chapter: "average-over-examples", height: 900 },
  sweep: { chapter: "the-bias-and-the-neuron-before", height: 860 },
  six: { chapter: "the-bias-and-the-neuron-before", height: 640 },
  layer: { chapter: "many-neurons", height: 720 },
  cost: { chapter: "many-neurons", height: 240 },
  factors: { chapter: "many-neurons", height: 640 },
  paths: { chapter: "sum-over-paths", height: 980 },
  map: { chapter: "downhill", height: 860 },
  digits: { chapter: "the-same-rules-at-scale", height: 980 },
  knob: { chapter: "the-same-rules-at-scale", height: 820 },
};

export const figureNames = Object.keys(figures) as readonly FigureName[];

export const isFigureName = (name: string): name is FigureName => Object.hasOwn(figures, name);

/** What a page says around a figure that stands alone. */
export function figureOf(name: FigureName) {
  const { chapter: slug, height } = figures[name];
  const chapter = course.chapters.find((each) => each.slug === slug);
  if (!chapter) throw new RangeError(`the course has no chapter ${slug}`);
  return { title: words.titles[name], height, chapter, href: `/lessons/${slug}#${name}` };
}
