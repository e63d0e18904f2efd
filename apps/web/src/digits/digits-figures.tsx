import { LaterFigure } from "./later-figure.tsx";
import { InspectStill } from "./views/inspect-still.tsx";
import { LearnStill } from "./views/learn-still.tsx";

/** Draw, train, watch: still on the page, awake when a reader comes near. */
export const LearnDigits = () => (
  <LaterFigure part="learn">
    <LearnStill />
  </LaterFigure>
);

/** One parameter of the 13,002, opened. */
export const InspectDigits = () => (
  <LaterFigure part="inspect">
    <InspectStill />
  </LaterFigure>
);
