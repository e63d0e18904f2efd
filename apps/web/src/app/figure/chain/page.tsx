import { Controls, FunctionChoice, NetworkFigure, Part, StateBar } from "@nn/figures";
import { FigurePage, figureMetadata } from "@/embed/figure-page.tsx";
import { start } from "@/lessons/four-neurons-in-a-row/start.ts";

export const metadata = figureMetadata("chain");

export default function Page() {
  return (
    <FigurePage name="chain" start={start}>
      <FunctionChoice />
      <NetworkFigure />
      <Part isForHands>
        <Controls />
        <StateBar />
      </Part>
    </FigurePage>
  );
}
