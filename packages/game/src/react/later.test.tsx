// @vitest-environment jsdom
import { act, cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { later } from "./later.ts";

afterEach(cleanup);

test("what comes later is there for all who wait, and is fetched once", async () => {
  const load = vi.fn(async () => ({ word: "here" }));
  const part = later(load);
  const Shown = () => <p>{part.use()?.word ?? "not yet"}</p>;
  render([<Shown key="one" />, <Shown key="two" />]);
  expect(screen.getAllByText("not yet")).toHaveLength(2);
  expect(await screen.findAllByText("here")).toHaveLength(2);
  expect(load).toHaveBeenCalledOnce();
});

test("what did not come is fetched again when there is a connection", async () => {
  vi.spyOn(console, "info").mockImplementation(() => undefined);
  const load = vi.fn<() => Promise<{ word: string }>>().mockRejectedValueOnce(new Error("no connection"));
  load.mockResolvedValue({ word: "here" });
  const part = later(load);
  const Shown = () => <p>{part.use()?.word ?? "not yet"}</p>;
  render(<Shown />);
  await act(async () => {
    await part.fetch();
  });
  expect(screen.getByText("not yet")).toBeTruthy();
  act(() => void window.dispatchEvent(new Event("online")));
  expect(await screen.findByText("here")).toBeTruthy();
});
