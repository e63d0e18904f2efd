import createMDX from "@next/mdx";
import { languageRules, PSEUDO, pluginRule, proseRules } from "@nn/languages";
import type { NextConfig } from "next";
import { buildFolder } from "./server/build-folder.ts";
import { otherHeaders, policyOf } from "./server/policy.ts";
import { shapes } from "./src/lessons/shapes.ts";

/** The one setting of a build's language. */
const locale = process.env.NUDGE_LOCALE || "en";

const isDevelopment = process.env.NODE_ENV === "development";

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // What ends in .dev is for whoever develops; a build does not take it for a page.
  pageExtensions: isDevelopment ? ["tsx", "ts", "dev.tsx", "dev.ts"] : ["tsx", "ts"],
  env: { NUDGE_LOCALE: locale },
  turbopack: { rules: languageRules(locale) },
  // Each file is compressed by itself: of fewer and larger ones, the scripts of a chapter are 2 kB less.
  experimental: { turbopackChunking: { minChunkSize: 200_000 } },
  // The pseudo-language is for a test alone, which runs beside the real site; half of a build's work goes into making it
  // small and quick to repeat.
  ...(locale === PSEUDO && {
    distDir: buildFolder(PSEUDO),
    experimental: { turbopackMinify: false, turbopackSourceMaps: false, turbopackFileSystemCacheForBuild: false },
  }),
  // Types are a check of their own (`typecheck`), over the tests too; a start need not wait for it.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ["better-sqlite3", "pg"],
  // In production the server in front of the pages sets them, for each page its own.
  headers: async () =>
    isDevelopment
      ? [
          {
            source: "/:path*",
            headers: Object.entries({
              ...otherHeaders,
              "Content-Security-Policy": policyOf({ scripts: [], frames: "own", isDevelopment }),
            }).map(([key, value]) => ({ key, value })),
          },
          {
            source: "/figure/:name",
            headers: [
              { key: "Content-Security-Policy", value: policyOf({ scripts: [], frames: "any", isDevelopment }) },
            ],
          },
        ]
      : [],
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
