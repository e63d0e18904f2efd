import { FunctionChoice, SweepFigure } from "@nn/figures";
import { FigurePage, figureMetadata } from "@/embed/figure-page.tsx";
import { longRow } from "@/lessons/the-bias-and-the-neuron-before/start.ts";

export const metadata = figureMetadata("six");

export default function Page() {
  return (
    <FigurePage name="six" start={longRow}>
      <FunctionChoice />
      <SweepFigure fades />
    </FigurePage>
  );
}
