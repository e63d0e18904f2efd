/**
 * Fetches the scripts of a page and runs them, once the browser has painted it. Before, they would stand in the line with
 * letters and style sheets, and a page is whole without them. Where nobody looks, in another tab or below the window of a
 * page around it, nothing is painted, and where a browser does not tell, it is enough that all else is there.
 */
export const runner = `(function(d){var isRun;function run(){if(isRun)return;isRun=1;JSON.parse(d.querySelector("script[data-run]").text).forEach(function(u){var s=d.createElement("script");s.async=true;s.setAttribute("src",u);d.head.appendChild(s)})}if(d.hidden||self!==top)return run();addEventListener("load",function(){setTimeout(run,500)});try{new PerformanceObserver(run).observe({type:"paint",buffered:true})}catch(e){console.info("When this page is painted is not told here:",e.message)}})(document)`;

const head = "</head>";
const early = /<link rel="preload" as="script"[^>]*>/g;
const started = /<script src="([^"]+)" async=""><\/script>/g;
const late = /<script type="application\/json" data-run="">(.*?)<\/script>/;

/** The scripts that wait for the first paint of a page. */
export const runLater = (html: string): readonly string[] => JSON.parse(late.exec(html)?.[1] ?? "[]") as string[];

/**
 * A built page that is painted before its scripts are fetched. What stands in it as text, and files for browsers that lack
 * modules, stay as they are.
 */
export function paintedFirst(html: string): string {
  const sources = new Set([...html.matchAll(started)].map(([, source]) => source));
  if (sources.size === 0 || late.test(html) || !html.includes(head)) return html;
  const list = `<script type="application/json" data-run="">${JSON.stringify([...sources])}</script>`;
  return html
    .replace(early, "")
    .replace(started, "")
    .replace(head, () => `${list}<script>${runner}</script>${head}`);
}
