import { LearnDigits } from "@/digits/digits-figures.tsx";
import { FigurePage, figureMetadata } from "@/embed/figure-page.tsx";
import { start } from "@/lessons/the-same-rules-at-scale/start.ts";

export const metadata = figureMetadata("digits");

export default function Page() {
  return (
    <FigurePage name="digits" start={start}>
      <LearnDigits />
    </FigurePage>
  );
}
