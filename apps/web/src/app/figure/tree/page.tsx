import { StateBar, TreeFigure } from "@nn/figures";
import { FigurePage, figureMetadata } from "@/embed/figure-page.tsx";
import { start } from "@/lessons/the-tree-of-causes/start.ts";

export const metadata = figureMetadata("tree");

export default function Page() {
  return (
    <FigurePage name="tree" start={start}>
      <TreeFigure />
      <StateBar />
    </FigurePage>
  );
}
