// A figure of mafs with one point to drag, which moves as many marks as the page asks for (?marks=200).
import { Line, Mafs, Point, Text, useMovablePoint } from "mafs";
import { createRoot } from "react-dom/client";

const count = Number(new URL(location.href).searchParams.get("marks"));

function Figure() {
  const dragged = useMovablePoint([0, 0]);
  // A third each of points, lines and numbers, as in a figure of ours.
  const marks = Array.from({ length: Math.ceil(count / 3) }, (_, index) => {
    const at = [Math.sin(index) * 3 + dragged.x, Math.cos(index) * 2 + dragged.y];
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the marks are always the same ones
      <g key={index}>
        <Point x={at[0]} y={at[1]} />
        <Line.Segment point1={[0, 0]} point2={at} />
        <Text x={at[0]} y={at[1]} size={13}>
          {at[0].toFixed(3)}
        </Text>
      </g>
    );
  });
  return (
    <Mafs width={976} height={500}>
      {marks}
      {dragged.element}
    </Mafs>
  );
}

createRoot(document.getElementById("figure")).render(<Figure />);
