/** A pattern for Biome, in its language GritQL. */
export interface Pattern {
  readonly rule: "math" | "power" | "constructor";
  readonly grit: string;
}

/** `Math` as a value anywhere but in `Math.name` with an allowed name: destructured, indexed, passed on or renamed. */
export function mathPattern(allowed: readonly string[], words: string): Pattern {
  return {
    rule: "math",
    grit: `JsReferenceIdentifier() as $math where {
  $math <: \`Math\`,
  not $math <: within \`Math.$name\` where { $name <: or { ${allowed.map((name) => `\`${name}\``).join(", ")} } },
  register_diagnostic(span = $math, message = ${JSON.stringify(words)})
}`,
  };
}

/** `a ** b` and `a **= b`; Biome's snippets know only the first. */
export function powerPattern(words: string): Pattern {
  return {
    rule: "power",
    grit: `or {
  \`$_ ** $_\`,
  JsAssignmentExpression() as $assignment where { $assignment <: r"(?s)^[^=]*\\*\\*=.*" }
} as $power where { register_diagnostic(span = $power, message = ${JSON.stringify(words)}) }`,
  };
}

/** `[].constructor.constructor` is `Function` under another name. */
export function constructorPattern(words: string): Pattern {
  return {
    rule: "constructor",
    grit: `or {
  JsStaticMemberExpression(member = \`constructor\`),
  JsComputedMemberExpression(member = $name) where { $name <: r"^.constructor.$" }
} as $member where { register_diagnostic(span = $member, message = ${JSON.stringify(words)}) }`,
  };
}
