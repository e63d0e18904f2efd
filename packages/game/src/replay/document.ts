/** What a replay's file is made of. */
export interface ReplayDocument {
  readonly title: string;
  readonly subtitle: string;
  readonly language: string;
  /** A drawing for the start and for the moment after each nudge, as SVG. */
  readonly frames: readonly string[];
  /** The colours and families that the drawings use, by the CSS variable that holds them. */
  readonly variables: Readonly<Record<string, string>>;
  /** The names of the slider and of the button that plays. */
  readonly words: { readonly path: string; readonly play: string };
}

/** How long each picture stands. */
const FRAME_MS = 900;

/** A page that plays by itself: no script, style, font or picture from anywhere else. */
export function replayDocument({ title, subtitle, language, frames, variables, words }: ReplayDocument): string {
  const style = Object.entries(variables)
    .map(([name, value]) => `${name}:${value}`)
    .join(";");
  const pictures = frames.map((frame, at) => `<div class="frame"${at > 0 ? " hidden" : ""}>${frame}</div>`).join("\n");
  return `<!doctype html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>
:root{${style.replaceAll("<", "")}}
body{margin:0 auto;max-width:1440px;padding:16px;background:var(--paper);color:var(--ink);font:16px/1.5 var(--sans)}
h1{margin:0;font:420 28px/1.2 var(--serif)}
p{margin:4px 0 16px}
.frame svg{display:block;width:100%;height:auto}
form{display:flex;gap:12px;align-items:center}
input{flex:1}
button{min-height:44px;padding:0 16px;border:1px solid currentColor;border-radius:3px;background:none;color:inherit;font:inherit}
</style>
</head>
<body>
<h1>${escaped(title)}</h1>
<p>${escaped(subtitle)}</p>
<form><button type="button">${escaped(words.play)}</button>
<input type="range" min="0" max="${frames.length - 1}" value="0" aria-label="${escaped(words.path)}"></form>
${pictures}
<script>
const frames=[...document.querySelectorAll(".frame")],slider=document.querySelector("input");
let timer;
const show=at=>{frames.forEach((frame,i)=>{frame.hidden=i!==at});slider.value=at};
const play=()=>{clearInterval(timer);let at=0;show(0);timer=setInterval(()=>{at+=1;if(at<frames.length)show(at);else clearInterval(timer)},${FRAME_MS})};
slider.addEventListener("input",()=>{clearInterval(timer);show(Number(slider.value))});
document.querySelector("button").addEventListener("click",play);
play();
</script>
</body>
</html>
`;
}

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
