import { LayerFigure, StateBar } from "@nn/figures";
import { FigurePage, figureMetadata } from "@/embed/figure-page.tsx";
import { start } from "@/lessons/many-neurons/start.ts";

export const metadata = figureMetadata("layer");

export default function Page() {
  return (
    <FigurePage name="layer" start={start}>
      <LayerFigure />
      <StateBar />
    </FigurePage>
  );
}
