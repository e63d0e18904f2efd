import "@fontsource-variable/source-serif-4/opsz.css";
import "@fontsource-variable/source-serif-4/opsz-italic.css";
import "@fontsource-variable/source-sans-3/wght.css";
import "./fallback-fonts.css";
import "./globals.css";
import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
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

export default function RootLayout({ children }: { readonly children: ReactNode }) {
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
