import { FunctionChoice, Part, SlopesFigure, StateBar } from "@nn/figures";
import { FigurePage, figureMetadata } from "@/embed/figure-page.tsx";
import { start } from "@/lessons/three-factors/start.ts";

export const metadata = figureMetadata("slopes");

export default function Page() {
  return (
    <FigurePage name="slopes" start={start}>
      <SlopesFigure of="w3.0.0" />
      <Part isForHands>
        <FunctionChoice among={["sigmoid", "relu", "tanh"]} />
        <StateBar />
      </Part>
    </FigurePage>
  );
}
