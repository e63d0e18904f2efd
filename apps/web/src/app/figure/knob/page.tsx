import { InspectDigits } from "@/digits/digits-figures.tsx";
import { FigurePage, figureMetadata } from "@/embed/figure-page.tsx";
import { start } from "@/lessons/the-same-rules-at-scale/start.ts";

export const metadata = figureMetadata("knob");

export default function Page() {
  return (
    <FigurePage name="knob" start={start}>
      <InspectDigits />
    </FigurePage>
  );
}
