import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { readPrivateFile, removePrivateFile, writePrivateFile } from "#electron/files/private-file";
import { appError, type AppError } from "#shared/errors/app-error";
import { asId, type BlueprintId } from "#shared/model/ids";
import type { Language } from "#shared/model/message";
import type { Blueprint } from "#shared/setup/blueprint/blueprint";
import { withIncluded } from "#shared/setup/blueprint/include";
import { parseBlueprint, placeIn, readBlueprint } from "#shared/setup/blueprint/blueprint-text";
import { malformed } from "#shared/setup/blueprint/mistake";
import { mistakenName } from "#shared/setup/blueprint/names";
import { err, mapResult, ok, type Result } from "#shared/util/result";

export interface StoredBlueprint {
  readonly id: BlueprintId;
  readonly blueprint: Blueprint;
  /** As it lies in the file, without what it includes. */
  readonly yaml: string;
  readonly problem: null;
}
/** A file that is there but cannot be read as a blueprint. */
export interface BrokenBlueprint {
  readonly id: BlueprintId;
  readonly yaml: string;
  readonly problem: ReturnType<typeof appError>;
}

/** One file of a blueprint: its own, or one that is included under this name. */
interface Part extends Pick<StoredBlueprint, "blueprint" | "yaml"> {
  readonly includedAs: string | null;
}
/** A blueprint with everything that it includes, and the files that it is made of, its own first. */
interface Whole {
  readonly blueprint: Blueprint;
  readonly parts: readonly Part[];
}

const starterPrefix = "starter:";
const ownPrefix = "own:";
const longestFile = 500_000;
/** Ids become file names, so only these letters may stand in them. */
const safeName = /^[a-z0-9-]{1,80}$/u;

/**
 * Blueprints as readable files: the starters that come with the app (one file per language) and own ones in the
 * user-data folder, which people may also put there by hand. They hold no secrets and belong to no profile.
 */
export class BlueprintsStore {
  private readonly starters: string;
  private readonly own: string;
  private readonly language: () => Language;

  constructor(folders: { readonly starters: string; readonly own: string }, language: () => Language) {
    this.starters = folders.starters;
    this.own = folders.own;
    this.language = language;
  }

  /** Starters first, then own ones by name; what cannot be read is among them with its problem. */
  async list(): Promise<Result<readonly (StoredBlueprint | BrokenBlueprint)[]>> {
    const names = await namesIn(this.starters);
    const starters = names.filter((name) => !name.includes("."));
    const found: (StoredBlueprint | BrokenBlueprint)[] = [];
    for (const name of starters) {
      const read = await this.read(asId(`${starterPrefix}${name}`));
      if (read.ok) found.push(read.value);
    }
    const own: (StoredBlueprint | BrokenBlueprint)[] = [];
    for (const name of await namesIn(this.own)) {
      const read = await this.read(asId(`${ownPrefix}${name}`));
      if (read.ok) own.push(read.value);
    }
    return ok([...found, ...own.sort((left, right) => titleOf(left).localeCompare(titleOf(right)))]);
  }

  /** Fails with `blueprint.unknown`, or with what is wrong in the file. */
  async get(id: BlueprintId): Promise<Result<StoredBlueprint>> {
    const read = await this.read(id);
    if (!read.ok) return read;
    return read.value.problem === null ? ok(read.value) : err(read.value.problem);
  }

  async text(id: BlueprintId): Promise<Result<string>> {
    const read = await this.read(id);
    return read.ok ? ok(read.value.yaml) : read;
  }

  /**
   * Fails with `blueprint.undeclared` where a name in it, or in what it includes, stands for nothing; `get` and `list` still give one that was saved before.
   * @param id null makes a new one, whose file is called as the blueprint; a starter's id makes a copy, since starters stay as they are.
   */
  async save(id: BlueprintId | null, yaml: string): Promise<Result<StoredBlueprint>> {
    const own = id !== null && id.startsWith(ownPrefix) ? id.slice(ownPrefix.length) : null;
    const parsed = parseBlueprint(yaml, { id: `${ownPrefix}${own ?? "new"}`, origin: "own" });
    if (!parsed.ok) return parsed;
    const name = own ?? (await this.freeName(parsed.value.name));
    if (!safeName.test(name)) return err(appError("blueprint.unknown"));
    const whole = await this.whole({ blueprint: { ...parsed.value, id: `${ownPrefix}${name}` }, yaml }, name);
    if (!whole.ok) return whole;
    const problem = problemOfNames(whole.value);
    if (problem !== null) return err(problem);
    const written = await writePrivateFile(join(this.own, `${name}.yaml`), yaml);
    return written.ok ? ok({ id: asId(`${ownPrefix}${name}`), blueprint: whole.value.blueprint, yaml, problem: null }) : written;
  }

  /**
   * What a text says that is not saved. `problem` is what `save` would refuse it for although it can be read. Fails with what is wrong in it, or in
   * what it includes, where it cannot be read. @param id the file that it will be saved as
   */
  async check(
    id: BlueprintId | null,
    yaml: string,
  ): Promise<Result<{ readonly own: Blueprint; readonly blueprint: Blueprint; readonly problem: AppError | null }>> {
    const read = readBlueprint(yaml, { id: `${ownPrefix}unsaved`, origin: "own" });
    if (!read.ok) return read;
    const { blueprint: own, problem } = read.value;
    const name = id?.startsWith(ownPrefix) === true ? id.slice(ownPrefix.length) : "unsaved text";
    const whole = await this.whole({ blueprint: own, yaml }, name);
    if (!whole.ok) return whole;
    return ok({ own, blueprint: whole.value.blueprint, problem: problem ?? problemOfNames(whole.value) });
  }

  /** A file name that says what the blueprint is called and that no other has. */
  private async freeName(title: string): Promise<string> {
    const plain = title
      .normalize("NFKD")
      .toLowerCase()
      .replace(/\p{M}/gu, "")
      .replace(/[^a-z0-9]+/gu, "-")
      .replace(/^-+|-+$/gu, "")
      .slice(0, 60);
    // Windows keeps some names for devices, with any ending.
    const base = plain === "" ? "blueprint" : /^(?:con|prn|aux|nul|com\d|lpt\d)$/u.test(plain) ? `blueprint-${plain}` : plain;
    const taken = new Set(await namesIn(this.own));
    for (let number = 1; ; number += 1) {
      const name = number === 1 ? base : `${base}-${String(number)}`;
      if (!taken.has(name)) return name;
    }
  }

  /** With what it includes; `name` is that of its own file, which it cannot include. */
  private async whole(own: Pick<StoredBlueprint, "blueprint" | "yaml">, name: string): Promise<Result<Whole>> {
    const parts: Part[] = [{ ...own, includedAs: null }];
    const whole = await withIncluded(
      own.blueprint,
      async (includedAs) => {
        const read = await this.readFile(asId(includedAs.startsWith(starterPrefix) ? includedAs : `${ownPrefix}${includedAs}`));
        if (!read.ok) return read;
        if (read.value.problem !== null) return err(read.value.problem);
        parts.push({ ...read.value, includedAs });
        return ok(read.value.blueprint);
      },
      [name],
    );
    return mapResult(whole, (blueprint) => ({ blueprint, parts }));
  }

  async remove(id: BlueprintId): Promise<Result<null>> {
    if (!id.startsWith(ownPrefix) || !safeName.test(id.slice(ownPrefix.length))) return err(appError("blueprint.unknown"));
    return removePrivateFile(join(this.own, `${id.slice(ownPrefix.length)}.yaml`));
  }

  private async read(id: BlueprintId): Promise<Result<StoredBlueprint | BrokenBlueprint>> {
    const read = await this.readFile(id);
    if (!read.ok || read.value.problem !== null || read.value.blueprint.include === undefined) return read;
    const whole = await this.whole(read.value, id.slice(ownPrefix.length));
    return ok(whole.ok ? { ...read.value, blueprint: whole.value.blueprint } : { id, yaml: read.value.yaml, problem: whole.error });
  }

  /** One file alone. */
  private async readFile(id: BlueprintId): Promise<Result<StoredBlueprint | BrokenBlueprint>> {
    const origin = id.startsWith(starterPrefix) ? "starter" : "own";
    const name = id.startsWith(starterPrefix) ? id.slice(starterPrefix.length) : id.startsWith(ownPrefix) ? id.slice(ownPrefix.length) : "";
    if (!safeName.test(name)) return err(appError("blueprint.unknown"));
    const paths =
      origin === "own"
        ? [join(this.own, `${name}.yaml`)]
        : [
            ...(this.language() === "en" ? [] : [join(this.starters, `${name}.${this.language()}.yaml`)]),
            join(this.starters, `${name}.yaml`),
          ];
    for (const path of paths) {
      const content = await readPrivateFile(path);
      if (!content.ok) return content;
      if (content.value === null) continue;
      if (content.value.length > longestFile) return ok({ id, yaml: "", problem: malformed("too-much", { line: 1 }) });
      const yaml = content.value.toString("utf8");
      const parsed = parseBlueprint(yaml, { id, origin });
      return ok(parsed.ok ? { id, blueprint: parsed.value, yaml, problem: null } : { id, yaml, problem: parsed.error });
    }
    return err(appError("blueprint.unknown"));
  }
}

/**
 * What a blueprint is not saved for though it can be used: `blueprint.undeclared` with the file and the line of the first name that stands for nothing,
 * `include` being the name of a file that is included; null where every name stands for something.
 */
function problemOfNames({ blueprint: whole, parts }: Whole): AppError | null {
  for (const { blueprint, yaml, includedAs } of parts) {
    const found = mistakenName(blueprint, whole);
    if (found === null) continue;
    const { path, ...named } = found;
    const file = includedAs === null ? { file: whole.name } : { file: includedAs, include: includedAs };
    return appError("blueprint.undeclared", { ...named, ...placeIn(yaml, path), ...file });
  }
  return null;
}

const titleOf = (entry: StoredBlueprint | BrokenBlueprint): string => (entry.problem === null ? entry.blueprint.name : entry.id);
/** File names without `.yaml`, sorted; none when the folder is not there. */
async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder))
      .filter((name) => name.endsWith(".yaml"))
      .map((name) => name.slice(0, -".yaml".length))
      .sort();
  } catch {
    return [];
  }
}
