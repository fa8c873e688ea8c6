import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { changedFiles, isSource, startsPrograms, typeProjects } from "./changed.ts";

describe("what npm run check looks at", () => {
  let root = "";
  const git = (...args: string[]): void => {
    const done = spawnSync("git", ["-c", "user.name=n", "-c", "user.email=n@example.org", "-c", "commit.gpgsign=false", ...args], {
      cwd: root,
      encoding: "utf8",
    });
    if (done.status !== 0) throw new Error(done.stderr);
  };
  const write = (name: string, text: string): void => {
    writeFileSync(join(root, name), text);
  };
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "changed-"));
    git("init", "-q", "-b", "main");
    for (const name of ["same.ts", "later.ts", "committed.ts", "gone.ts"]) write(name, "1");
    git("add", "-A");
    git("commit", "-qm", "first");
    // What others pushed since is theirs: compared is with where this branch left.
    git("checkout", "-qb", "theirs");
    write("same.ts", "2");
    git("commit", "-qam", "theirs");
    git("update-ref", "refs/remotes/origin/main", "theirs");
    git("checkout", "-q", "main");
    write("committed.ts", "2");
    git("commit", "-qam", "mine");
    write("later.ts", "2");
    rmSync(join(root, "gone.ts"));
    mkdirSync(join(root, "a folder"));
    write("a folder/ünknown.ts", "1");
    write("ignored.log", "1");
    write(".gitignore", "*.log\n");
  });
  afterEach(() => {
    rmSync(root, { recursive: true, force: true });
  });

  it("is what was committed, changed and added since the branch left, and no more", () => {
    expect(changedFiles(root, null)).toEqual({ ok: true, value: [".gitignore", "a folder/ünknown.ts", "committed.ts", "later.ts"] });
  });
  it("is compared with the named revision, and an unknown one is told in git's words", () => {
    expect(changedFiles(root, "HEAD")).toEqual({ ok: true, value: [".gitignore", "a folder/ünknown.ts", "later.ts"] });
    expect(changedFiles(root, "nowhere")).toMatchObject({ ok: false, error: expect.stringContaining("nowhere") as string });
  });
  it("is compared with the last commit where there is no remote", () => {
    git("update-ref", "-d", "refs/remotes/origin/main");
    expect(changedFiles(root, null)).toEqual({ ok: true, value: [".gitignore", "a folder/ünknown.ts", "later.ts"] });
  });

  it.each([
    [["shared/util/x.ts"], ["renderer", "components", "electron", "build", "shared"]],
    [["renderer/ui/A.vue"], ["renderer", "components", "build"]],
    [["electron/files/lock.ts"], ["electron", "build"]],
    [["build/test/axe.ts"], ["build"]],
    [["README.md", "renderer/styles/a.css"], []],
  ])("of %j the types of %j", (files, projects) => {
    expect(typeProjects(files)).toEqual(projects);
  });
  it("knows a test that starts programs, and what tests can import", () => {
    expect(startsPrograms("const child = spawn(process.execPath, []);")).toBe(true);
    expect(startsPrograms('it("adds", () => {});')).toBe(false);
    expect(["shared/a.ts", "renderer/B.vue", "README.md", "build/test/journeys/01.ts"].map(isSource)).toEqual([true, true, false, false]);
  });
});
