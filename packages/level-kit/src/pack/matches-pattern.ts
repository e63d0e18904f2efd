/**
 * Whether a path fits a pattern of a manifest, in which `*` stands for any characters of the last segment. The only star
 * that can still stand for more is the last one met, so nothing is tried twice: at most path × pattern steps.
 */
export function matchesPattern(path: string, pattern: string): boolean {
  const from = pattern.lastIndexOf("/") + 1;
  if (path.lastIndexOf("/") + 1 !== from || path.slice(0, from) !== pattern.slice(0, from)) return false;
  let at = from;
  let next = from;
  let star = -1;
  let taken = 0;
  while (at < path.length) {
    if (pattern[next] === "*") {
      star = next++;
      taken = at;
    } else if (path[at] === pattern[next]) {
      at++;
      next++;
    } else if (star >= 0) {
      next = star + 1;
      at = ++taken;
    } else return false;
  }
  while (pattern[next] === "*") next++;
  return next === pattern.length;
}
