import { z } from "zod";
import { SealedValues, type SealedFiles } from "#electron/account/index";
import type { BlueprintsStore } from "#electron/blueprints/blueprints-store";
import type { BaselineDrift, BaselineView, ClientDrift, ClientRow, HeldClient } from "#shared/bridge/index";
import { appError, type AppError } from "#shared/errors/app-error";
import {
  asId,
  organizationOf,
  profileOf,
  type BaselineId,
  type BlueprintId,
  type ClientId,
  type OrganizationId,
  type ProfileId,
} from "#shared/model/ids";
import type { Message } from "#shared/model/message";
import type { Blueprint } from "#shared/setup/blueprint/blueprint";
import { printBlueprint } from "#shared/setup/blueprint/blueprint-text";
import { parameterValues } from "#shared/setup/blueprint/parameter-values";
import { resolveBlueprint } from "#shared/setup/blueprint/resolve";
import type { CommonEdit } from "#shared/setup/changes/common-edits";
import type { RuleId } from "#shared/setup/changes/rule-of-change";
import type { Baseline, DriftException, HeldClients } from "#shared/setup/standards/baseline";
import { driftOf, type ComparedRule, type Rule } from "#shared/setup/standards/drift";
import type { ClientSetup } from "#shared/setup/value/client-setup";
import { localDay } from "#shared/util/local-day";
import { err, ok, type Result } from "#shared/util/result";

const fileName = "baselines.sealed";
const message: z.ZodType<Message> = z.looseObject({ key: z.string() }) as unknown as z.ZodType<Message>;
const difference = z.object({ of: message.nullable(), what: message, before: message.nullable(), after: message.nullable() });
const fileShape = z.object({
  baselines: z.array(
    z.object({
      id: z.custom<BaselineId>((value) => typeof value === "string"),
      blueprintId: z.custom<BlueprintId>((value) => typeof value === "string"),
      parameters: parameterValues,
      held: z.discriminatedUnion("kind", [
        z.object({ kind: z.literal("all") }),
        z.object({ kind: z.literal("tags"), tags: z.array(z.string()) }),
        z.object({ kind: z.literal("chosen"), organizationIds: z.array(z.custom<OrganizationId>((value) => typeof value === "string")) }),
      ]),
      since: z.string(),
    }),
  ),
  exceptions: z.array(
    z.object({
      baselineId: z.custom<BaselineId>((value) => typeof value === "string"),
      organizationId: z.custom<OrganizationId>((value) => typeof value === "string"),
      rule: z.string(),
      reason: z.string(),
      agreedWith: z.string(),
      by: z.string(),
      at: z.string(),
      until: z.string().nullable(),
      value: z.array(difference).nullable(),
    }),
  ),
});
interface Kept {
  readonly baselines: readonly Baseline[];
  readonly exceptions: readonly DriftException[];
}
const nothingKept: Kept = { baselines: [], exceptions: [] };
/** Days before its end within which an exception is told. */
const soon = 14;

export type BaselineProfile = SealedFiles & { readonly record: { readonly email: string } };
export interface BaselinePorts {
  readonly newId: () => string;
  readonly now: () => Date;
  /** Those that are open. */
  profiles(): readonly BaselineProfile[];
  readonly blueprints: Pick<BlueprintsStore, "get">;
  rows(): readonly Pick<ClientRow, "id" | "profileId" | "name" | "local" | "meta">[];
  setupOf(clientId: ClientId): ClientSetup | null;
  /** Between two clients: hundreds of them must not hold everything up. */
  yieldToEventLoop(): Promise<void>;
}
type Row = ReturnType<BaselinePorts["rows"]>[number];
/** A baseline with its blueprint as it is now. */
interface Opened {
  readonly view: BaselineView;
  readonly blueprint: Blueprint | null;
  readonly exceptions: readonly DriftException[];
  readonly rows: readonly Row[];
}

/** Blueprints that clients are held to, and what was agreed to, sealed in a file of each profile. Nothing of it is sent to a server. */
export class Baselines {
  private readonly ports: BaselinePorts;
  private readonly kept: SealedValues<Kept>;

  constructor(ports: BaselinePorts) {
    this.ports = ports;
    this.kept = new SealedValues<Kept>(fileShape, nothingKept, (id) => ports.profiles().find((profile) => profile.id === id));
  }
  /** Everything was locked. */
  clear(): void {
    this.kept.clear();
  }
  /** A client went: what was agreed there is of no use any more. */
  forgetClient(profileId: ProfileId, organizationId: OrganizationId): Promise<Result<null>> {
    return this.kept.change(profileId, fileName, (before) =>
      before.exceptions.some((each) => each.organizationId === organizationId)
        ? { ...before, exceptions: before.exceptions.filter((each) => each.organizationId !== organizationId) }
        : before,
    );
  }

  async list(): Promise<Result<readonly BaselineView[]>> {
    return ok((await this.openAll()).map(({ view }) => view));
  }

  async save(
    profileId: ProfileId,
    id: BaselineId | null,
    wanted: Pick<Baseline, "blueprintId" | "parameters" | "held">,
  ): Promise<Result<BaselineView>> {
    const blueprint = await this.ports.blueprints.get(wanted.blueprintId);
    if (!blueprint.ok) return blueprint;
    const own = id ?? asId<BaselineId>(this.ports.newId());
    let isThere = true;
    const written = await this.kept.change(profileId, fileName, (before) => {
      const known = before.baselines.find((each) => each.id === own);
      isThere = id === null || known !== undefined;
      if (!isThere) return before;
      const next: Baseline = { id: own, since: known?.since ?? this.ports.now().toISOString(), ...wanted };
      return { ...before, baselines: [...before.baselines.filter((each) => each.id !== own), next] };
    });
    if (!written.ok) return written;
    const opened = isThere ? await this.open(own) : err(appError("baseline.unknown"));
    return opened.ok ? ok(opened.value.view) : opened;
  }

  async remove(id: BaselineId): Promise<Result<{ readonly removed: true }>> {
    const opened = await this.open(id);
    if (!opened.ok) return opened;
    const written = await this.kept.change(opened.value.view.profileId, fileName, ({ baselines, exceptions }) => ({
      baselines: baselines.filter((each) => each.id !== id),
      exceptions: exceptions.filter((each) => each.baselineId !== id),
    }));
    return written.ok ? ok({ removed: true }) : written;
  }

  async drift(id: BaselineId): Promise<Result<BaselineDrift>> {
    const opened = await this.open(id);
    if (!opened.ok) return opened;
    const rules = new Map<RuleId, Rule>();
    const clients: HeldClient[] = [];
    const today = localDay(this.ports.now());
    const last = this.lastDayTold();
    for (const row of opened.value.rows) {
      await this.ports.yieldToEventLoop();
      const compared = this.compare(opened.value, row, today);
      const all = compared.ok ? compared.value : [];
      const of = (state: ComparedRule["state"]): readonly ComparedRule[] => all.filter((each) => each.state === state);
      const [drifted, accepted] = [of("drifted"), of("accepted")];
      for (const { rule } of [...drifted, ...accepted]) rules.set(rule.id, rule);
      clients.push({
        clientId: row.id,
        clientName: row.name,
        readAt: row.meta.readAt,
        error: compared.ok ? null : compared.error,
        drifted: drifted.map(({ rule }) => rule.id),
        accepted: accepted.map(({ rule }) => rule.id),
        ending: accepted.filter(({ exception }) => exception?.until != null && exception.until <= last).map(({ rule }) => rule.id),
        aligned: of("aligned").length,
        notInPlan: of("not-in-plan").length,
        notRead: of("not-read").length,
      });
    }
    return ok({ baseline: opened.value.view, rules: [...rules.values()], clients });
  }

  async client(clientId: ClientId): Promise<Result<readonly ClientDrift[]>> {
    const today = localDay(this.ports.now());
    const holding = (await this.openAll()).flatMap((opened) => {
      const row = opened.rows.find(({ id }) => id === clientId);
      return row === undefined ? [] : [{ opened, row }];
    });
    return ok(
      holding.map(({ opened, row }) => {
        const compared = this.compare(opened, row, today);
        return compared.ok
          ? { baseline: opened.view, error: null, rules: compared.value }
          : { baseline: opened.view, error: compared.error, rules: [] };
      }),
    );
  }

  async accept(
    id: BaselineId,
    clientId: ClientId,
    ruleId: RuleId,
    {
      onlyThisValue,
      ...agreed
    }: Pick<DriftException, "reason" | "agreedWith" | "until"> & {
      readonly onlyThisValue: boolean;
    },
  ): Promise<Result<{ readonly accepted: true }>> {
    const found = await this.ruleAt(id, clientId, ruleId);
    if (!found.ok) return found;
    const { profile, compared } = found.value;
    if (compared.state !== "drifted" && compared.state !== "accepted") return err(appError("baseline.aligned"));
    const exception: DriftException = {
      baselineId: id,
      organizationId: organizationOf(clientId),
      rule: ruleId,
      ...agreed,
      by: profile.record.email,
      at: this.ports.now().toISOString(),
      value: onlyThisValue ? compared.differences : null,
    };
    const written = await this.kept.change(profile.id, fileName, (before) => ({
      ...before,
      exceptions: [...before.exceptions.filter((each) => !isAt(each, id, clientId, ruleId)), exception],
    }));
    return written.ok ? ok({ accepted: true }) : written;
  }

  async withdraw(id: BaselineId, clientId: ClientId, ruleId: RuleId): Promise<Result<{ readonly withdrawn: true }>> {
    const written = await this.kept.change(profileOf(clientId), fileName, (before) => ({
      ...before,
      exceptions: before.exceptions.filter((each) => !isAt(each, id, clientId, ruleId)),
    }));
    return written.ok ? ok({ withdrawn: true }) : written;
  }

  /** The blueprint as a change of these clients, without what was accepted at each. Nothing is sent. */
  async revert(id: BaselineId, clientIds: readonly ClientId[], ruleId: RuleId | null): Promise<Result<CommonEdit>> {
    const opened = await this.open(id);
    if (!opened.ok) return opened;
    const { view, blueprint, rows } = opened.value;
    if (blueprint === null) return err(view.problem ?? appError("baseline.unknown"));
    const today = localDay(this.ports.now());
    const without: { clientId: ClientId; rules: readonly RuleId[] }[] = [];
    for (const row of rows.filter((each) => clientIds.includes(each.id))) {
      await this.ports.yieldToEventLoop();
      const compared = this.compare(opened.value, row, today);
      if (!compared.ok) continue;
      const rules = compared.value
        .filter(({ rule, state }) => (ruleId === null ? state === "accepted" : rule.id !== ruleId && state !== "aligned"))
        .map(({ rule }) => rule.id);
      if (rules.length > 0) without.push({ clientId: row.id, rules });
    }
    return ok({ kind: "client.blueprint", name: view.name, yaml: printBlueprint(blueprint), parameters: view.parameters, without });
  }

  /* ---------------------------------------------------------------- parts */

  private lastDayTold(): string {
    return localDay(new Date(this.ports.now().getTime() + soon * 86_400_000));
  }
  private async openAll(): Promise<readonly Opened[]> {
    const rows = this.ports.rows();
    const all: Opened[] = [];
    for (const profile of this.ports.profiles()) {
      const { baselines, exceptions } = await this.kept.of(profile, fileName);
      for (const baseline of baselines) {
        const blueprint = await this.ports.blueprints.get(baseline.blueprintId);
        const held = rows.filter((row) => row.profileId === profile.id && isHeld(row, baseline.held));
        all.push({
          view: {
            ...baseline,
            profileId: profile.id,
            name: blueprint.ok ? blueprint.value.blueprint.name : baseline.blueprintId.replace(/^[a-z]+:/u, ""),
            version: blueprint.ok ? blueprint.value.blueprint.version : null,
            problem: blueprint.ok ? null : blueprint.error,
            clients: held.length,
          },
          blueprint: blueprint.ok ? blueprint.value.blueprint : null,
          exceptions: exceptions.filter(({ baselineId }) => baselineId === baseline.id),
          rows: held,
        });
      }
    }
    return all;
  }
  /** Fails with `baseline.unknown`. */
  private async open(id: BaselineId): Promise<Result<Opened>> {
    const found = (await this.openAll()).find(({ view }) => view.id === id);
    return found === undefined ? err(appError("baseline.unknown")) : ok(found);
  }
  private compare({ view, blueprint, exceptions }: Opened, row: Row, today: string): Result<readonly ComparedRule[], AppError> {
    if (blueprint === null) return err(view.problem ?? appError("baseline.unknown"));
    const setup = this.ports.setupOf(row.id);
    if (setup === null) return err(appError("client.unreadable"));
    const { desired, missing } = resolveBlueprint(blueprint, setup.client.name, view.parameters);
    if (missing.length > 0) return err(appError("blueprint.parameter-missing", { name: missing.join(", ") }));
    const own = exceptions.filter(({ organizationId }) => organizationId === organizationOf(row.id));
    return ok(driftOf(desired, setup, own, today));
  }
  private async ruleAt(
    id: BaselineId,
    clientId: ClientId,
    ruleId: RuleId,
  ): Promise<Result<{ readonly profile: BaselineProfile; readonly compared: ComparedRule }>> {
    const opened = await this.open(id);
    if (!opened.ok) return opened;
    const row = opened.value.rows.find((each) => each.id === clientId);
    const profile = this.ports.profiles().find((each) => each.id === profileOf(clientId));
    if (row === undefined || profile === undefined) return err(appError("client.unknown"));
    const all = this.compare(opened.value, row, localDay(this.ports.now()));
    if (!all.ok) return all;
    const compared = all.value.find(({ rule }) => rule.id === ruleId);
    return compared === undefined ? err(appError("baseline.aligned")) : ok({ profile, compared });
  }
}

const isAt = (exception: DriftException, id: BaselineId, clientId: ClientId, ruleId: RuleId): boolean =>
  exception.baselineId === id && exception.organizationId === organizationOf(clientId) && exception.rule === ruleId;
function isHeld(row: Row, held: HeldClients): boolean {
  switch (held.kind) {
    case "all":
      return true;
    case "tags":
      return row.local.tags.some((tag) => held.tags.includes(tag));
    case "chosen":
      return held.organizationIds.includes(organizationOf(row.id));
  }
}
