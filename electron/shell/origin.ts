/** The app's own address. A standard, secure scheme: IndexedDB works, `file://` is never used. */
export const appScheme = "app";
export const appOrigin = { protocol: `${appScheme}:`, host: "desk" } as const;
export const startUrl = `${appScheme}://${appOrigin.host}/index.html`;

/** True for addresses of the app itself; compares parsed parts, never a prefix. */
export function isAppUrl(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, host } = new URL(url);
  return protocol === appOrigin.protocol && host === appOrigin.host;
}

/** Nothing remote, no inline script, no eval, no way out: all traffic goes through main. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types vue",
].join("; ");
