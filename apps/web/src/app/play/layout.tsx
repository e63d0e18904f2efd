import type { ReactNode } from "react";
import { TrpcProvider } from "@/trpc/client.tsx";

export default function PlayLayout({ children }: { readonly children: ReactNode }) {
  return <TrpcProvider>{children}</TrpcProvider>;
}
