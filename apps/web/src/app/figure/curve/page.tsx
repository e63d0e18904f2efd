import { Controls, FunctionChoice, FunctionFigure, Part, StateBar } from "@nn/figures";
import { FigurePage, figureMetadata } from "@/embed/figure-page.tsx";
import { start } from "@/lessons/four-neurons-in-a-row/start.ts";

export const metadata = figureMetadata("curve");

export default function Page() {
  return (
    <FigurePage name="curve" start={start}>
      <FunctionChoice />
      <FunctionFigure />
      <Part isForHands>
        <Controls />
        <StateBar />
      </Part>
    </FigurePage>
  );
}
