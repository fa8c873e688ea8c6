import { readFile, realpath } from "node:fs/promises";
import { extname, isAbsolute, join, relative, sep } from "node:path";
import { appOrigin, contentSecurityPolicy } from "./origin.ts";

const mediaTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
  ".json": "application/json",
};

/**
 * The file that an app address means, or null. Decodes once, refuses what does not decode, NUL and backslashes, and compares real
 * paths with `relative`, so neither `..`, nor a link, nor a sibling folder with the same beginning leads out of `root`.
 */
export async function fileOfUrl(root: string, url: string): Promise<string | null> {
  if (!URL.canParse(url)) return null;
  const parsed = new URL(url);
  if (parsed.protocol !== appOrigin.protocol || parsed.host !== appOrigin.host) return null;
  let path: string;
  try {
    path = decodeURIComponent(parsed.pathname);
  } catch {
    return null;
  }
  if (path.includes("\0") || path.includes("\\") || path.includes("%")) return null;
  if (mediaTypes[extname(path)] === undefined) return null;
  try {
    const [realRoot, file] = [await realpath(root), await realpath(join(root, path))];
    const inside = relative(realRoot, file);
    return inside === "" || inside === ".." || inside.startsWith(`..${sep}`) || isAbsolute(inside) ? null : file;
  } catch {
    return null;
  }
}

/** Answers one request of the window; every answer carries the policy, refusals too. */
export async function answerAppRequest(root: string, url: string): Promise<Response> {
  const headers = {
    "content-security-policy": contentSecurityPolicy,
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
    "cache-control": "no-store",
    "x-dns-prefetch-control": "off",
  };
  const file = await fileOfUrl(root, url);
  if (file === null) return new Response(null, { status: 404, headers });
  return new Response(new Uint8Array(await readFile(file)), {
    status: 200,
    headers: { ...headers, "content-type": mediaTypes[extname(file)] ?? "application/octet-stream" },
  });
}
