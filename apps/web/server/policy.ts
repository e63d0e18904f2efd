/** What a page may run and who may show it in a frame. */
export interface Allowed {
  /** Sources of scripts beside the site's own files: hashes of what stands in the page, or a nonce. */
  readonly scripts: readonly string[];
  readonly frames: "own" | "any";
  /** Development tools need `eval`, and a socket to their server. */
  readonly isDevelopment?: boolean;
}

/**
 * The content security policy of a page. `unsafe-inline` stands for styles alone, which KaTeX and MathLive write into
 * elements: a style runs nothing.
 */
export const policyOf = ({ scripts, frames, isDevelopment = false }: Allowed): string =>
  [
    "default-src 'self'",
    ["script-src 'self'", ...scripts, ...(isDevelopment ? ["'unsafe-inline'", "'unsafe-eval'"] : [])].join(" "),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    `connect-src 'self'${isDevelopment ? " ws:" : ""}`,
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    `frame-ancestors ${frames === "any" ? "*" : "'self'"}`,
  ].join("; ");

/** For what is no page and runs nothing: answers of the API, pictures, data. */
export const POLICY_OF_DATA = "default-src 'none'; frame-ancestors 'none'";

/** A figure alone may stand in a frame of any page; it stores nothing that a page around it could trick one into. */
export const framesOf = (path: string): Allowed["frames"] => (path.startsWith("/figure/") ? "any" : "own");

/** Compiles WebAssembly, and may run nothing else that is not a file of this site. */
export const WASM = "'wasm-unsafe-eval'";

/** The pages that compute so much that WebAssembly pays. */
const pagesWithWasm: readonly string[] = ["/lessons/the-same-rules-at-scale"];

export const wasmOf = (path: string): readonly string[] => (pagesWithWasm.includes(path) ? [WASM] : []);

/** The other headers of every answer. */
export const otherHeaders: Readonly<Record<string, string>> = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "same-origin",
  "Permissions-Policy": "camera=(), microphone=(), geolocation=(), interest-cohort=()",
  "Cross-Origin-Opener-Policy": "same-origin",
};

/** A frame that is shut off from its own site ("sandbox") fetches fonts as a stranger does. Nothing in them is secret. */
export const isForAll = (path: string): boolean => /^\/_next\/static\/media\/[\w~-][\w.~-]*$/.test(path);

/** Two years, as browsers ask for; only over https, where alone they listen to it. */
export const STRICT_TRANSPORT = "max-age=63072000; includeSubDomains";
