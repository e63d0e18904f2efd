/**
 * Whether the address of a request can be read. What cannot is refused here, in one place: behind it there are readers
 * who would throw, and call a caller's slip a failure of ours.
 */
export function isReadable(target: string): boolean {
  if (!target.startsWith("/") || target.startsWith("//") || target.includes("\\")) return false;
  // The page that stands in for a failure is built as a page, and answers as a failure to whoever asks for it by name.
  if (target.startsWith("/_global-error")) return false;
  const [path = "", query = ""] = target.split(/\?(.*)/s);
  return isDecodable(path) && isDecodable(query.replaceAll("+", " "));
}

function isDecodable(text: string): boolean {
  try {
    const decoded = decodeURIComponent(text);
    // No name of ours has a control character in it, and a NUL ends a path for whoever opens a file.
    return ![...decoded].some((character) => character < " " || character === "\u007f");
  } catch {
    return false; // a lone surrogate, half a character, a percent sign by itself
  }
}
