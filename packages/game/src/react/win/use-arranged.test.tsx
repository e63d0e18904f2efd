// @vitest-environment jsdom
import { cleanup, render } from "@testing-library/react";
import { useRef } from "react";
import { afterEach, expect, test } from "vitest";
import { useArranged } from "./use-arranged.ts";

afterEach(cleanup);

function Stage({ isWon, isInPlace }: { readonly isWon: boolean; readonly isInPlace: boolean }) {
  const box = useRef<HTMLDivElement>(null);
  useArranged(box, isWon, isInPlace);
  return (
    <div data-stage="">
      <div ref={box} />
    </div>
  );
}

const arranged = () => document.querySelector<HTMLElement>("[data-stage]")?.dataset.arranged;
const twoFrames = () =>
  new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));

test("a win is told once the board stands in its new place, and stays told while it moves again", async () => {
  const { rerender } = render(<Stage isWon={false} isInPlace />);
  expect(arranged()).toBeUndefined();
  rerender(<Stage isWon isInPlace={false} />);
  expect(arranged()).toBe("false");
  await twoFrames();
  expect(arranged()).toBe("false");
  rerender(<Stage isWon isInPlace />);
  await expect.poll(arranged).toBe("true");
  rerender(<Stage isWon isInPlace={false} />);
  expect(arranged()).toBe("true");
  rerender(<Stage isWon={false} isInPlace />);
  expect(arranged()).toBeUndefined();
});

test("a board that has not been measured in its new place is not in place", () => {
  const { rerender } = render(<Stage isWon={false} isInPlace />);
  rerender(<Stage isWon isInPlace />);
  expect(arranged()).toBe("false");
});
