import type { PackagedFile } from "./archive.ts";

/** What must be in the archive for the app to open. */
const needed = [
  "package.json",
  "out/app/main/main.js",
  "out/app/main/sandbox.js",
  "out/app/main/argon2.worker.js",
  "out/app/main/import.worker.js",
  "out/app/main/parts.json",
  "out/app/preload/preload.cjs",
  "out/app/renderer/index.html",
  "out/app/renderer/parts.json",
];
/** Kinds of files that the bundles are made of; anything else got in by mistake. */
const kinds = /\.(?:js|cjs|css|html|json|woff2|svg|png)$/;
const unwanted: readonly (readonly [RegExp, string])[] = [
  [/(?:^|\/)node_modules\//, "a package folder"],
  [/\.(?:ts|vue|tsx)$/, "a source"],
  [/\.map$/, "a source map"],
  [/\.(?:test|spec|journey|bench)\./, "a test"],
  [/^build\//, "tooling"],
  [/\.(?:pem|key|p12|pfx|sqlite|kdbx|1pux)$/, "a key, a certificate or a vault"],
];
/** The passwords of the sandbox's demo accounts: the sandbox needs them to make the accounts, and no other file may hold them. */
const demoPassword = "demo password, nothing real";
const sandboxFile = "out/app/main/sandbox.js";

/** What is wrong with an application archive, one sentence each; empty when nothing is. */
export function problemsOf(files: readonly PackagedFile[]): readonly string[] {
  const problems = needed.filter((path) => !files.some((file) => file.path === path)).map((path) => `${path} is missing`);
  for (const { path, content } of files) {
    if (path !== "package.json" && !path.startsWith("out/app/")) problems.push(`${path}: outside out/app`);
    if (!kinds.test(path)) problems.push(`${path}: a kind of file that does not belong`);
    for (const [pattern, what] of unwanted) if (pattern.test(path)) problems.push(`${path}: ${what}`);
    const text = content.toString("latin1");
    if (/-----BEGIN [A-Z ]*PRIVATE KEY-----\s*[A-Za-z0-9+/]{20}/.test(text)) problems.push(`${path}: holds a private key`);
    if (/\/\/[#@] sourceMappingURL=/.test(text)) problems.push(`${path}: names a source map`);
    if (text.includes(demoPassword) && path !== sandboxFile) problems.push(`${path}: holds a password of the demo accounts`);
    if (/electron-stand-in|sandbox-with-control|__standIn/.test(text)) problems.push(`${path}: holds tooling`);
  }
  const described = files.find((file) => file.path === "package.json");
  if (described !== undefined) {
    const members = JSON.parse(described.content.toString("utf8")) as Record<string, unknown>;
    for (const name of ["scripts", "devDependencies"])
      if (Object.keys((members[name] ?? {}) as object).length > 0) problems.push(`package.json: has ${name}`);
  }
  return problems;
}
