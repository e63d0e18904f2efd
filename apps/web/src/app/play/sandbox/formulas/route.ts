import { sandboxFormulas } from "@nn/game/formulas";

// Made when the site is built: KaTeX stays out of the browser.
export const dynamic = "force-static";

export const GET = () => Response.json(sandboxFormulas());
