import { Controls, Part, StateBar, SweepFigure } from "@nn/figures";
import { FigurePage, figureMetadata } from "@/embed/figure-page.tsx";
import { start } from "@/lessons/the-bias-and-the-neuron-before/start.ts";

export const metadata = figureMetadata("sweep");

export default function Page() {
  return (
    <FigurePage name="sweep" start={start}>
      <SweepFigure />
      <Part isForHands>
        <Controls />
        <StateBar />
      </Part>
    </FigurePage>
  );
}
