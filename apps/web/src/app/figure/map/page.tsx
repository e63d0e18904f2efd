import { DescentFigure, StateBar } from "@nn/figures";
import { FigurePage, figureMetadata } from "@/embed/figure-page.tsx";
import { start } from "@/lessons/downhill/start.ts";

export const metadata = figureMetadata("map");

export default function Page() {
  return (
    <FigurePage name="map" start={start}>
      <DescentFigure
        pairs={[
          ["w2.0.0", "w2.0.1"],
          ["w2.0.0", "b2.0"],
          ["w1.0.0", "w2.0.0"],
        ]}
      />
      <StateBar />
    </FigurePage>
  );
}
