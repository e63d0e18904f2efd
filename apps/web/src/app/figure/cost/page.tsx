import { CostRow } from "@nn/figures";
import { FigurePage, figureMetadata } from "@/embed/figure-page.tsx";
import { start } from "@/lessons/many-neurons/start.ts";

export const metadata = figureMetadata("cost");

export default function Page() {
  return (
    <FigurePage name="cost" start={start}>
      <CostRow />
    </FigurePage>
  );
}
