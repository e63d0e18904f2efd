import { PathComposer, StateBar } from "@nn/figures";
import { FigurePage, figureMetadata } from "@/embed/figure-page.tsx";
import { start } from "@/lessons/sum-over-paths/start.ts";

export const metadata = figureMetadata("paths");

export default function Page() {
  return (
    <FigurePage name="paths" start={start}>
      <PathComposer starts={["x0", "w1.1.0", "a1.0"]} foundFirst={3} />
      <StateBar />
    </FigurePage>
  );
}
