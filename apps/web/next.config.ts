import createMDX from "@next/mdx";
import { languageRules, PSEUDO, pluginRule, proseRules } from "@nn/languages";
import type { NextConfig } from "next";
import { shapes } from "./src/lessons/shapes.ts";

/** The one setting of a build's language. */
const locale = process.env.NUDGE_LOCALE || "en";

const isDevelopment = process.env.NODE_ENV === "development";

/**
 * Pages are static, so no nonce can stand in them: inline scripts are Next's own page data and the theme switch.
 * `unsafe-eval` is for React's development tools alone; `style-src-attr` is what KaTeX and MathLive draw with.
 */
const policy = (frameAncestors: string) =>
  [
    "default-src 'self'",
    `script-src 'self' 'unsafe-inline'${isDevelopment ? " 'unsafe-eval'" : ""}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    `connect-src 'self'${isDevelopment ? " ws:" : ""}`,
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    `frame-ancestors ${frameAncestors}`,
  ].join("; ");

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  env: { NUDGE_LOCALE: locale },
  turbopack: { rules: languageRules(locale) },
  // Each file is compressed by itself: of fewer and larger ones, the scripts of a chapter are 2 kB less.
  experimental: { turbopackChunking: { minChunkSize: 200_000 } },
  // The pseudo-language is for a test alone, which runs beside the real site; half of a build's work goes into making it
  // small and quick to repeat.
  ...(locale === PSEUDO && {
    distDir: `dist/${PSEUDO}`,
    experimental: { turbopackMinify: false, turbopackSourceMaps: false, turbopackFileSystemCacheForBuild: false },
  }),
  // Types are a check of their own (`typecheck`), over the tests too; a start need not wait for it.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ["better-sqlite3", "pg"],
  headers: async () => [
    {
      source: "/:path*",
      headers: [
        { key: "Content-Security-Policy", value: policy("'self'") },
        { key: "X-Content-Type-Options", value: "nosniff" },
        { key: "Referrer-Policy", value: "same-origin" },
        { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=(), interest-cohort=()" },
        { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
      ],
    },
    // A figure alone may stand in a frame of any page; it stores nothing that a page around it could trick one into.
    { source: "/figure/:name", headers: [{ key: "Content-Security-Policy", value: policy("*") }] },
  ],
};

/** Plugins by name and options as plain data, because Turbopack hands them to another process. */
const withMDX = createMDX({
  options: {
    remarkPlugins: ["remark-gfm", "remark-math", ...proseRules(locale)],
    rehypePlugins: [
      pluginRule(locale, "@nn/figures/mdx", import.meta.resolve("@nn/figures/mdx"), {
        sizes: [1, 1, 1, 1],
        pages: shapes,
      }),
    ],
  },
});

export default withMDX(config);
