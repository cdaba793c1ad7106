const signInPages = /^\/(login|signup|forgot)$|^\/account\/(verify|reset)$/;

/** The way back after signing in: a path of ours, never another site, never the sign-in itself. */
export function parseNextPath(text: unknown): string | undefined {
  if (typeof text !== "string" || !text.startsWith("/")) return undefined;
  if (!URL.canParse(text, window.location.origin)) return undefined;
  const { origin, pathname, search, hash } = new URL(text, window.location.origin);
  // "//host" and what normalises to it names another site, whatever the rest says.
  if (origin !== window.location.origin || pathname.startsWith("//")) return undefined;
  if (signInPages.test(pathname)) return undefined;
  return pathname + search + hash;
}
