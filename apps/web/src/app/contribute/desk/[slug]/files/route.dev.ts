import { followLevel, saveLog } from "@/play/desk/answer.ts";

type Context = { readonly params: Promise<{ readonly slug: string }> };

export const GET = async (request: Request, { params }: Context) => followLevel(request, (await params).slug);

export const POST = async (request: Request, { params }: Context) => saveLog(request, (await params).slug);
