import { describe, expect, test } from "vitest";
import { readTyped } from "./typed.ts";

const limits = { min: -4, max: 4 };

describe("readTyped", () => {
  test.each([
    ["1.5", 1.5],
    [" -0.5 ", -0.5],
    ["−0.5", -0.5],
    ["+.25", 0.25],
    ["1,25", 1.25],
    ["4", 4],
    ["-4", -4],
    ["2.", 2],
    ["1/4", 0.25],
    ["-3 / 2", -1.5],
    ["0,5/2", 0.25],
    [",5", 0.5],
  ])("reads %j as %d", (text, value) => {
    expect(readTyped(text, limits)).toEqual({ ok: true, value });
  });

  test.each([
    ["", "Type a number, for example 0.5."],
    ["   ", "Type a number, for example 0.5."],
    ["abc", "Only a number fits here, for example −0.5."],
    ["1e3", "Only a number fits here, for example −0.5."],
    ["--1", "Only a number fits here, for example −0.5."],
    ["1,000,0", "Only a number fits here, for example −0.5."],
    ["Infinity", "Only a number fits here, for example −0.5."],
    ["9".repeat(60), "Only a number fits here, for example −0.5."],
    ["1/0", "Only a number fits here, for example −0.5."],
    ["1/", "Only a number fits here, for example −0.5."],
    ["1/2/3", "Only a number fits here, for example −0.5."],
    ["1/-2", "Only a number fits here, for example −0.5."],
    ["9/2", "Type a number from −4 to 4."],
    ["4.001", "Type a number from −4 to 4."],
    ["-4.001", "Type a number from −4 to 4."],
  ])("says what to change about %j", (text, problem) => {
    expect(readTyped(text, limits)).toEqual({ ok: false, problem });
  });

  test("rounds to what a figure shows, and says so", () => {
    expect(readTyped("1.23456", limits)).toEqual({ ok: true, value: 1.235, remark: "Rounded to 1.235." });
    expect(readTyped("1/3", limits)).toEqual({ ok: true, value: 0.333, remark: "Rounded to 0.333." });
  });
});
