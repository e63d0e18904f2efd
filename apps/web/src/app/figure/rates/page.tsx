import { RatesFigure } from "@nn/figures";
import { FigurePage, figureMetadata } from "@/embed/figure-page.tsx";
import { start } from "@/lessons/before-you-start/start.ts";

export const metadata = figureMetadata("rates");

export default function Page() {
  return (
    <FigurePage name="rates" start={start}>
      <RatesFigure />
    </FigurePage>
  );
}
