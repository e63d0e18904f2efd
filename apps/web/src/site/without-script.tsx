import { words } from "./without-script.en.ts";

/** One sentence where JavaScript is off; the style sheet hides it where scripts run. */
export const WithoutScript = ({ on }: { readonly on: keyof typeof words }) => (
  <p className="without-script">{words[on]}</p>
);
