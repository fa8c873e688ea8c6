import { z } from "zod";
import { SealedValues, type SealedFiles } from "#electron/account/index";
import type { BlueprintsStore } from "#electron/blueprints/blueprints-store";
import type { WorkspaceClient } from "#electron/sync/workspace";
import type { BaselineDrift, BaselineView, ClientDrift, HeldClient, InboxItem } from "#shared/bridge/index";
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
import { id } from "#shared/model/schemas";
import type { Blueprint } from "#shared/setup/blueprint/blueprint";
import { printBlueprint } from "#shared/setup/blueprint/blueprint-text";
import { parameterValues } from "#shared/setup/blueprint/parameter-values";
import { resolveBlueprint } from "#shared/setup/blueprint/resolve";
import type { CommonEdit } from "#shared/setup/changes/common-edits";
import type { RuleId } from "#shared/setup/changes/rule-of-change";
import { heldClients, type Baseline, type DriftException, type HeldClients } from "#shared/setup/standards/baseline";
import { driftOf, standing, type ComparedRule, type Rule } from "#shared/setup/standards/drift";
import { lastChangeOf, originKinds, unnamedSaving } from "#shared/setup/standards/origin";
import type { DescribedEvent } from "#shared/setup/value/described-event";
import type { ClientSetup } from "#shared/setup/value/client-setup";
import { compareText } from "#shared/util/compare";
import { localDay } from "#shared/util/local-day";
import { err, ok, type Result } from "#shared/util/result";

const fileName = "baselines.sealed";
const fileShape = z.object({
  baselines: z.array(
    z.object({
      id: id<BaselineId>(),
      blueprintId: id<BlueprintId>(),
      parameters: parameterValues,
      held: heldClients,
      since: z.string(),
    }),
  ),
  exceptions: z.array(
    z.object({
      baselineId: id<BaselineId>(),
      organizationId: id<OrganizationId>(),
      rule: z.string(),
      reason: z.string(),
      agreedWith: z.string(),
      by: z.string(),
      at: z.string(),
      until: z.string().nullable(),
      value: z.string().nullable(),
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
  clients(): readonly Pick<WorkspaceClient, "id" | "profileId" | "name" | "meta">[];
  tagsOf(clientId: ClientId): readonly string[];
  setupOf(clientId: ClientId): ClientSetup | null;
  /** Events of these kinds that are kept of a client, newest first, and from when to when its log is; null where none is kept. */
  changesOf(
    clientId: ClientId,
    kinds: readonly number[],
  ): Promise<{ readonly since: string; readonly to: string; readonly changes: readonly DescribedEvent[] } | null>;
  /** Between two clients: hundreds of them must not hold everything up. */
  yieldToEventLoop(): Promise<void>;
}
type EndingException = Extract<InboxItem, { kind: "exception" }>;
type Client = ReturnType<BaselinePorts["clients"]>[number];
/** A baseline as it is kept. */
interface Entry {
  readonly profileId: ProfileId;
  readonly baseline: Baseline;
  readonly exceptions: readonly DriftException[];
}
/** A baseline with its blueprint as it is now. */
interface Opened {
  readonly view: BaselineView;
  readonly blueprint: Blueprint | null;
  readonly exceptions: readonly DriftException[];
  readonly clients: readonly Client[];
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
    return ok((await Promise.all((await this.entries()).map((entry) => this.opened(entry)))).map(({ view }) => view));
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
    const last = this.lastSoon();
    for (const client of opened.value.clients) {
      await this.ports.yieldToEventLoop();
      const compared = this.compare(opened.value, client.id);
      const all = compared.ok ? compared.value : [];
      const of = (state: ComparedRule["state"]): readonly ComparedRule[] => all.filter((each) => each.state === state);
      const [drifted, accepted] = [of("drifted"), of("accepted")];
      for (const { rule } of [...drifted, ...accepted]) rules.set(rule.id, rule);
      clients.push({
        clientId: client.id,
        clientName: client.name,
        readAt: client.meta.readAt,
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
    const holding = (await this.entries()).filter(
      ({ profileId, baseline }) => profileId === profileOf(clientId) && this.holds(baseline.held, clientId),
    );
    const log = holding.length === 0 ? null : await this.ports.changesOf(clientId, originKinds);
    return ok(
      await Promise.all(
        holding.map(async (entry): Promise<ClientDrift> => {
          const opened = await this.opened(entry);
          const compared = this.compare(opened, clientId);
          const rules = compared.ok ? compared.value : [];
          return {
            baseline: opened.view,
            error: compared.ok ? null : compared.error,
            rules,
            log: log === null ? null : { since: log.since, to: log.to },
            origins: originsOf(rules, log?.changes ?? []),
            unnamedSaving: unnamedSaving(log?.changes ?? []),
          };
        }),
      ),
    );
  }

  /**
   * What was agreed to and ends within two weeks, or has ended, the first one first. Where the client does not differ in it any more, or nobody
   * can say whether it does, there is nothing to decide.
   */
  async ending(): Promise<readonly EndingException[]> {
    const [today, last] = [localDay(this.ports.now()), this.lastSoon()];
    const found: EndingException[] = [];
    for (const entry of await this.entries()) {
      const exceptions = entry.exceptions.filter(({ until }) => until !== null && until <= last);
      if (exceptions.length === 0) continue;
      const opened = await this.opened(entry);
      for (const [organizationId, own] of Map.groupBy(exceptions, (each) => each.organizationId)) {
        const client = opened.clients.find(({ id }) => organizationOf(id) === organizationId);
        if (client === undefined) continue;
        await this.ports.yieldToEventLoop();
        const compared = this.compare(opened, client.id);
        for (const { rule, until, reason, agreedWith } of own) {
          const at = compared.ok ? compared.value.find((each) => each.rule.id === rule) : undefined;
          if (at === undefined || until === null || (at.state !== "accepted" && at.exceptionOver !== "ended")) continue;
          const { id: baselineId, name: baseline } = opened.view;
          found.push({
            kind: "exception",
            ...{ clientId: client.id, baselineId, baseline, rule: at.rule, reason, agreedWith, until, ended: until < today },
          });
        }
      }
    }
    return found.sort((left, right) => compareText(left.until, right.until));
  }
  private lastSoon(): string {
    return localDay(new Date(this.ports.now().getTime() + soon * 86_400_000));
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
      value: onlyThisValue ? standing(compared.differences) : null,
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
    const { view, blueprint, clients } = opened.value;
    if (blueprint === null) return err(view.problem ?? appError("baseline.unknown"));
    const wanted = new Set(clientIds);
    const without: { clientId: ClientId; rules: readonly RuleId[] }[] = [];
    for (const { id: clientId } of clients.filter((each) => wanted.has(each.id))) {
      await this.ports.yieldToEventLoop();
      const compared = this.compare(opened.value, clientId);
      if (!compared.ok) continue;
      const rules = compared.value
        .filter(({ rule, state }) => (ruleId === null ? state === "accepted" : rule.id !== ruleId && state !== "aligned"))
        .map(({ rule }) => rule.id);
      if (rules.length > 0) without.push({ clientId, rules });
    }
    return ok({ kind: "client.blueprint", name: view.name, yaml: printBlueprint(blueprint), parameters: view.parameters, without });
  }

  /* ---------------------------------------------------------------- parts */

  private async entries(): Promise<readonly Entry[]> {
    const all: Entry[] = [];
    for (const profile of this.ports.profiles()) {
      const { baselines, exceptions } = await this.kept.of(profile, fileName);
      for (const baseline of baselines)
        all.push({ profileId: profile.id, baseline, exceptions: exceptions.filter(({ baselineId }) => baselineId === baseline.id) });
    }
    return all;
  }
  private async opened({ profileId, baseline, exceptions }: Entry): Promise<Opened> {
    const found = await this.ports.blueprints.get(baseline.blueprintId);
    const blueprint = found.ok ? found.value.blueprint : null;
    const clients = this.ports.clients().filter((client) => client.profileId === profileId && this.holds(baseline.held, client.id));
    return {
      view: {
        ...baseline,
        profileId,
        name: blueprint?.name ?? baseline.blueprintId.replace(/^[a-z]+:/u, ""),
        version: blueprint?.version ?? null,
        problem: found.ok ? null : found.error,
        clients: clients.length,
      },
      blueprint,
      exceptions,
      clients,
    };
  }
  /** Fails with `baseline.unknown`. */
  private async open(id: BaselineId): Promise<Result<Opened>> {
    const entry = (await this.entries()).find(({ baseline }) => baseline.id === id);
    return entry === undefined ? err(appError("baseline.unknown")) : ok(await this.opened(entry));
  }
  private holds(held: HeldClients, clientId: ClientId): boolean {
    switch (held.kind) {
      case "all":
        return true;
      case "tags":
        return this.ports.tagsOf(clientId).some((tag) => held.tags.includes(tag));
      case "chosen":
        return held.organizationIds.includes(organizationOf(clientId));
    }
  }
  private compare({ view, blueprint, exceptions }: Opened, clientId: ClientId): Result<readonly ComparedRule[], AppError> {
    if (blueprint === null) return err(view.problem ?? appError("baseline.unknown"));
    const setup = this.ports.setupOf(clientId);
    if (setup === null) return err(appError("client.unreadable"));
    const { desired, missing } = resolveBlueprint(blueprint, setup.client.name, view.parameters);
    if (missing.length > 0) return err(appError("blueprint.parameter-missing", { name: missing.join(", ") }));
    const own = exceptions.filter(({ organizationId }) => organizationId === organizationOf(clientId));
    return ok(driftOf(desired, setup, own, localDay(this.ports.now())));
  }
  private async ruleAt(
    id: BaselineId,
    clientId: ClientId,
    ruleId: RuleId,
  ): Promise<Result<{ readonly profile: BaselineProfile; readonly compared: ComparedRule }>> {
    const opened = await this.open(id);
    if (!opened.ok) return opened;
    const isHeld = opened.value.clients.some((client) => client.id === clientId);
    const profile = this.ports.profiles().find((each) => each.id === profileOf(clientId));
    if (!isHeld || profile === undefined) return err(appError("client.unknown"));
    const all = this.compare(opened.value, clientId);
    if (!all.ok) return all;
    const compared = all.value.find(({ rule }) => rule.id === ruleId);
    return compared === undefined ? err(appError("baseline.aligned")) : ok({ profile, compared });
  }
}

const originsOf = (rules: readonly ComparedRule[], changes: readonly DescribedEvent[]): Readonly<Record<string, DescribedEvent>> =>
  Object.fromEntries(
    rules.flatMap(({ rule, state }) => {
      const last = state === "drifted" || state === "accepted" ? lastChangeOf(rule, changes) : null;
      return last === null ? [] : [[rule.id, last] as const];
    }),
  );
const isAt = (exception: DriftException, id: BaselineId, clientId: ClientId, ruleId: RuleId): boolean =>
  exception.baselineId === id && exception.organizationId === organizationOf(clientId) && exception.rule === ruleId;
