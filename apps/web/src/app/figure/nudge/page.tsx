import { Controls, NetworkFigure, NudgeBar, NumberLines, Part, StateBar } from "@nn/figures";
import { FigurePage, figureMetadata } from "@/embed/figure-page.tsx";
import { start } from "@/lessons/a-nudge-travels/start.ts";

export const metadata = figureMetadata("nudge");

export default function Page() {
  return (
    <FigurePage name="nudge" start={start}>
      <NudgeBar />
      <NetworkFigure />
      <NumberLines />
      <Part isForHands>
        <Controls />
        <StateBar />
      </Part>
    </FigurePage>
  );
}
