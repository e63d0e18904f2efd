import { handleTrpc } from "@nn/api";

export const dynamic = "force-dynamic";

export { handleTrpc as GET, handleTrpc as POST };
