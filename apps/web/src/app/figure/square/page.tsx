import { SquareFigure } from "@nn/figures";
import { FigurePage, figureMetadata } from "@/embed/figure-page.tsx";
import { start } from "@/lessons/before-you-start/start.ts";

export const metadata = figureMetadata("square");

export default function Page() {
  return (
    <FigurePage name="square" start={start}>
      <SquareFigure />
    </FigurePage>
  );
}
