import { AveragingFigure, StateBar } from "@nn/figures";
import { FigurePage, figureMetadata } from "@/embed/figure-page.tsx";
import { start } from "@/lessons/average-over-examples/start.ts";

export const metadata = figureMetadata("pulls");

export default function Page() {
  return (
    <FigurePage name="pulls" start={start}>
      <AveragingFigure of="w3.0.0" />
      <StateBar />
    </FigurePage>
  );
}
