import { WeightFactors } from "@nn/figures";
import { FigurePage, figureMetadata } from "@/embed/figure-page.tsx";
import { start } from "@/lessons/many-neurons/start.ts";

export const metadata = figureMetadata("factors");

export default function Page() {
  return (
    <FigurePage name="factors" start={start}>
      <WeightFactors />
    </FigurePage>
  );
}
