import type { IViolation } from "dependency-cruiser";
import { type Crossing, crossingFault, crossingsOf } from "./crossings.ts";
import { cruiseImports } from "./cruise.ts";
import type { Fault } from "./fault.ts";
import { importRules } from "./import-rules.ts";
import { roomFault } from "./rooms.ts";
import { unusedFaults } from "./unused.ts";
import { type Package, packageOf, type Workspace } from "./workspace.ts";

/** Ranks, declarations, doors and whereabouts of every import, `import type` included. */
export async function importFaults(workspace: Workspace): Promise<readonly Fault[]> {
  const result = await cruiseImports(workspace, "with types", { forbidden: importRules(workspace) });
  const crossings = crossingsOf(workspace, result);
  return [
    ...crossings.flatMap((crossing) => crossingFault(crossing) ?? []),
    ...result.summary.violations
      .filter(({ rule, from, unresolvedTo }) => !(rule.name === "missing" && isCrossing(crossings, from, unresolvedTo)))
      .map((violation) => violationFault(workspace, violation)),
    ...unusedFaults(workspace, result),
  ];
}

function isCrossing(crossings: readonly Crossing[], file: string, module: string | undefined): boolean {
  return crossings.some((crossing) => crossing.file === file && crossing.module === module);
}

function violationFault(workspace: Workspace, violation: IViolation): Fault {
  const { from: file, to: target } = violation;
  const module = violation.unresolvedTo ?? target;
  const from = packageOf(workspace, file);
  const to = packageOf(workspace, target);
  const fault = { file, reaches: module };
  switch (violation.rule.name) {
    case "rank":
      return {
        ...fault,
        rule: "rank",
        words: `imports ${module} of rank ${to?.place.rank}, but ${from?.folder} has rank ${from?.place.rank} and may import lower ranks only; move what both need into the lower idea, or pass it in as an argument`,
      };
    case "preset":
      return {
        ...fault,
        rule: "preset",
        words: `imports ${module}, which is for *.config.ts and spec.test.ts files alone`,
      };
    case "outside":
      return { ...fault, rule: "outside", words: `imports ${module}, which belongs to no package; move it into one` };
    case "missing":
      return {
        ...fault,
        rule: "missing",
        words: `imports ${module}, which does not exist: ${whyMissing(module, from)}`,
      };
    case "undeclared":
      return {
        ...fault,
        rule: "undeclared",
        words: `imports ${module}; list it under dependencies in ${from?.folder}/package.json and run pnpm install`,
      };
    case "test-code":
      return {
        ...fault,
        rule: "test-code",
        words: `imports ${module}, which is test code; move what both need into a file of its own`,
      };
    case "node-in-pure":
      return {
        ...fault,
        rule: "node-in-pure",
        words: `imports ${module} of Node, but ${from?.folder} is pure; let the caller pass in what it needs`,
      };
    case "circle": {
      const circle = [file, ...(violation.cycle?.map(({ name }) => name) ?? [])].join(" → ");
      return {
        ...fault,
        rule: "circle",
        words: `imports itself: ${circle}; move what both need into a file of its own`,
      };
    }
    case "room":
      return roomFault(file, module);
    default:
      throw new Error(`dependency-cruiser reports a rule nobody wrote: ${violation.rule.name}`);
  }
}

function whyMissing(module: string, from: Package | undefined): string {
  if (/^[./@]\.?\//.test(module)) return "check the path, and that it ends in .ts or .tsx";
  return `list it under dependencies in ${from?.folder}/package.json, or import one of its exports`;
}
