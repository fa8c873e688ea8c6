import { existsSync, readdirSync, readFileSync } from "node:fs";
import { extname, join, relative, sep } from "node:path";
import { describe, expect, it } from "vitest";

/* Whoever reads a citation must find what it names: sources and documents cite a section of a sheet in this folder, in one form (README.md). */
const root = join(import.meta.dirname, "../..");
const sheets = new Map(
  readdirSync(import.meta.dirname)
    .filter((name) => name.endsWith(".md") && name !== "README.md")
    .map((name) => [name, sectionsOf(readFileSync(join(import.meta.dirname, name), "utf8"))]),
);
const letters: Readonly<Record<string, string>> = {
  P: "provider-api.md",
  O: "organization-api.md",
  V: "vaultwarden.md",
  F: "further-api.md",
};

/**
 * The numbers that can be cited in a sheet: of its headings ("## 5. …", "### 5.2 …", "**5.2 …" at the start of a paragraph) and of the points of
 * numbered lists ("14. …" in section 8: 8.14).
 */
function sectionsOf(text: string): ReadonlySet<string> {
  const sections = new Set<string>();
  let section = "";
  for (const line of text.split("\n")) {
    const heading = /^#{2,4} (\d+(?:\.\d+)?)\.? /.exec(line)?.[1];
    if (heading !== undefined) {
      section = heading;
      sections.add(heading);
    } else if (/^#+ /.test(line)) section = "";
    const paragraph = /^\*\*(\d+\.\d+)\b/.exec(line)?.[1];
    if (paragraph !== undefined) sections.add(paragraph);
    const point = /^(\d+)\. /.exec(line)?.[1];
    if (point !== undefined && section !== "") sections.add(`${section}.${point}`);
  }
  return sections;
}

const number = String.raw`§\d+(?:\.\d+)?`;
const citation = new RegExp(String.raw`\b([a-z-]+\.md)\x60? (${number}(?:(?:, | and | or | to )${number})*)`, "g");

/** What is wrong with the citations of a text, each with its line. */
function wrongIn(text: string): readonly string[] {
  const wrong: string[] = [];
  text.split("\n").forEach((line, index) => {
    const at = (what: string): void => void wrong.push(`${String(index + 1)}: ${what}`);
    const rest = line.replace(/\bRFC \d+ §\d+(\.\d+)*/g, "").replace(citation, (whole, sheet: string, numbers: string) => {
      const sections = sheets.get(sheet);
      if (sections === undefined) at(`no sheet for ${whole}`);
      else for (const each of numbers.match(/\d+(\.\d+)?/g) ?? []) if (!sections.has(each)) at(`${sheet} has no §${each}`);
      return "";
    });
    if (/§ ?\d/.test(rest)) at(`§ without its sheet: ${line.trim()}`);
    if (/\b(provider|organization|fact|security|cryptography) sheet \d/.test(rest)) at(`not the form of a citation: ${line.trim()}`);
  });
  return wrong;
}

/** Sources and documents of the project, by their path from its root. */
function* sources(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    const name = relative(root, path).split(sep).join("/");
    if (entry.isDirectory()) {
      if (/^(node_modules|out|dist|\.git|build\/conformance\/transcripts.*|build\/test\/cases|build\/facts)$/.test(name)) continue;
      yield* sources(path);
    } else if (
      [".ts", ".vue", ".js", ".cjs", ".md", ".yml", ".css", ".html", ".sh"].includes(extname(name)) ||
      name.endsWith("exceptions.json")
    )
      yield name;
  }
}
const files = [...sources(root)];
const read = (name: string): string => readFileSync(join(root, name), "utf8");

describe("citations of the fact sheets", () => {
  it("name a sheet and a section that are there, in every source and document", () => {
    const wrong = files.flatMap((name) => wrongIn(read(name)).map((what) => `${name}:${what}`));
    expect(wrong).toEqual([]);
    // Nothing was passed over: the sources cite by the hundred.
    expect(files.reduce((sum, name) => sum + (read(name).match(citation)?.length ?? 0), 0)).toBeGreaterThan(100);
  });

  it("within the sheets lead to a section too", () => {
    const wrong = [...sheets.keys()].flatMap((name) =>
      [...read(`build/facts/${name}`).matchAll(/(?<![A-Za-z])([POVF]) ?§ ?(\d+(?:\.\d+)?)/g)]
        .filter(([, letter, section]) => sheets.get(letters[letter ?? ""] ?? "")?.has(section ?? "") !== true)
        .map(([whole]) => `${name}: ${whole}`),
    );
    const unknown = [...sheets.keys()].flatMap((name) =>
      [...read(`build/facts/${name}`).matchAll(/`([a-z-]+\.md)\b/g)]
        .filter(([, sheet]) => !sheets.has(sheet ?? ""))
        .map(([whole]) => `${name}: ${whole}`),
    );
    expect([...wrong, ...unknown]).toEqual([]);
  });

  it("every sheet is named in the README and cited somewhere", () => {
    const text = files.map(read).join("\n");
    for (const name of sheets.keys()) {
      expect(read("build/facts/README.md"), name).toContain(`\`${name}\``);
      expect(text.includes(name), `${name} is cited`).toBe(true);
    }
  });

  it.each([
    ["a sheet that is not there", `see ${"parity"}.md §3`],
    ["a section that is not there", `${"provider-api"}.md §99.1`],
    ["a second section that is not there", `${"organization-api"}.md §5.2, §99`],
    ["a bare section", `as design ${"§"}4 says`],
    ["another form", `organization ${"sheet"} 2.4`],
  ])("notices %s", (_, text) => {
    expect(wrongIn(text)).toHaveLength(1);
  });

  it("takes headings, points of lists and several sections at once", () => {
    expect(wrongIn(["provider-api.md §8.14;", "organization-api.md §5.2, §7.2 and §2.4 to §2.8", "RFC 5869 §2.3"].join("\n"))).toEqual([]);
  });
});

describe("decisions", () => {
  const decisions = readdirSync(join(root, "build/decisions")).filter((name) => /^\d{4}-.+\.md$/.test(name));
  const numbers = decisions.map((name) => name.slice(0, 4));

  it("have a number of their own, in their name and their heading, and stand in the index", () => {
    expect(new Set(numbers).size).toBe(numbers.length);
    for (const name of decisions) {
      expect(read(`build/decisions/${name}`).startsWith(`# ${name.slice(0, 4)} `), name).toBe(true);
      expect(read("build/decisions/README.md"), name).toContain(`| ${name.slice(0, 4)} |`);
    }
  });
  it("are there when they are cited, by number or by file", () => {
    const wrong = files.flatMap((name) =>
      [...read(name).matchAll(/\bdecisions? (\d{4})\b|build\/decisions\/([a-z0-9-]+\.md)/g)]
        .filter(([, cited, file]) =>
          file === undefined ? !numbers.includes(cited ?? "") : !existsSync(join(root, "build/decisions", file)),
        )
        .map(([whole]) => `${name}: ${whole}`),
    );
    expect(wrong).toEqual([]);
  });
});
