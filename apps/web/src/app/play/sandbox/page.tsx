import type { Metadata } from "next";
import { SandboxScreen } from "@/play/sandbox/sandbox-screen.tsx";
import { words } from "@/play/sandbox/words.en.ts";
import { ThemeButton } from "@/site/theme-button.tsx";
import { WithoutScript } from "@/site/without-script.tsx";

export const metadata: Metadata = { title: words.title, description: words.description };

export default function SandboxPage() {
  return <SandboxScreen tools={<ThemeButton looks="icon" />} withoutScript={<WithoutScript on="sandbox" />} />;
}
