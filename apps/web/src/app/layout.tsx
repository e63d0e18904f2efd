import "@fontsource-variable/source-serif-4/opsz.css";
import "@fontsource-variable/source-serif-4/opsz-italic.css";
import "@fontsource-variable/source-sans-3/wght.css";
import "./fallback-fonts.css";
import "./globals.css";
import "./fonts/fonts.css";
import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { preload } from "react-dom";
import { locale } from "@/locale.ts";
import { SiteFooter } from "@/site/footer.tsx";
import { SiteHeader } from "@/site/header.tsx";
import { themeScript } from "@/site/theme.ts";
import { words } from "./words.en.ts";

export const metadata: Metadata = {
  title: { default: words.title, template: "%s · Nudge" },
  description: words.description,
};

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fcfcfa" },
    { media: "(prefers-color-scheme: dark)", color: "#14161a" },
  ],
};

/** What every page is set in, asked for beside the style sheets and not after them. */
const FIRST_LETTERS = [
  new URL("./fonts/serif-latin.woff2", import.meta.url),
  new URL("./fonts/sans-latin.woff2", import.meta.url),
];

export default function RootLayout({ children }: { readonly children: ReactNode }) {
  for (const { href } of FIRST_LETTERS) preload(href, { as: "font", type: "font/woff2", crossOrigin: "anonymous" });
  return (
    // The theme script sets data-theme before React wakes up, which React must not call a fault.
    <html lang={locale} suppressHydrationWarning>
      <head>
        {/* Our own constant, run before the first paint. */}
        <script dangerouslySetInnerHTML={{ __html: themeScript }} />
      </head>
      <body>
        <SiteHeader />
        <main id="main" tabIndex={-1}>
          {children}
        </main>
        <SiteFooter />
      </body>
    </html>
  );
}
