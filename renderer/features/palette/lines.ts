import { computed, type Ref } from "vue";
import { useRouter } from "vue-router";
import type { ClientRow, SearchHit } from "#shared/bridge/index";
import { MemberRole, MemberStatus } from "#shared/model/enums";
import { asId, type MemberId } from "#shared/model/ids";
import { fold } from "#shared/util/fold";
import { useCommands, type Command } from "#renderer/composables/commands";
import { formatNumber, t } from "#renderer/i18n/index";
import { planWords } from "#renderer/features/clients/index";
import { inviteTo } from "#renderer/features/member-access/index";
import { useClients } from "#renderer/stores/clients";
import { useShell } from "#renderer/stores/shell";
import { actAndPerson, gatherPeople, groupOf, matchedParts, wordsOf, type PaletteEntry } from "./entries.ts";

/** What was asked: the words, the client it is narrowed to, the line whose actions were asked for, and what main found. */
export interface PaletteQuestion {
  readonly query: Ref<string>;
  readonly scope: Ref<ClientRow | null>;
  /** Without it the actions are the best match's. */
  readonly pinned: Ref<PaletteEntry | null>;
  readonly hits: Ref<readonly SearchHit[]>;
  /** Who was found by the words that are left beside those of an action. */
  readonly people: Ref<readonly SearchHit[]>;
}

/** As main ends a search. */
const mostHits = 60;

/** The lines of the palette: what was found, what can be done there, and what can be done anywhere. */
export function usePaletteLines(question: PaletteQuestion, close: () => void) {
  const { query, scope, pinned, hits, people } = question;
  const shell = useShell();
  const clients = useClients();
  const router = useRouter();
  const commands = useCommands();
  /** The client whose page is open below: its actions stand first while nothing is asked. */
  const here = computed(() => (shell.clientId === null ? null : (clients.rowOf(shell.clientId) ?? null)));
  const go = (path: Parameters<typeof router.push>[0]): void => {
    close();
    void router.push(path);
  };
  const tabs = { client: "overview", member: "members", collection: "collections", group: "groups" } as const;
  const openHit = (hit: SearchHit, more: Readonly<Record<string, string>> = {}): void => {
    const query = hit.kind === "client" ? {} : { open: hit.id, ...more };
    go({ name: "client", params: { clientId: hit.clientId, tab: tabs[hit.kind] }, query });
  };
  /** "Owner at Bakkerij Hoogland and 1 more"; with the address where that was what matched. */
  function placeOf(hit: SearchHit, others: readonly SearchHit[]): string {
    const own =
      hit.role === null || hit.role === MemberRole.user
        ? t("palette.at.member", { client: hit.clientName })
        : t("palette.at.role", { role: t(`ui.role.${hit.role}`), client: hit.clientName });
    const places = others.length === 0 ? own : t("palette.more", { place: own, number: others.length });
    const isRevoked = [hit, ...others].every(({ status }) => status === MemberStatus.revoked);
    const all = isRevoked ? t("palette.revoked", { place: places }) : places;
    return hit.title === hit.subtitle || matchedParts(hit.title, query.value).some((part) => part.hit)
      ? all
      : t("palette.withAddress", { address: hit.subtitle, place: all });
  }
  function entryOf(hit: SearchHit, others: readonly SearchHit[]): PaletteEntry {
    const client = clients.rowOf(hit.clientId);
    const subtitle =
      hit.kind === "client"
        ? client === undefined
          ? ""
          : t("palette.clientLine", {
              plan: planWords(client.plan),
              occupied: client.seats.occupied,
              assigned: client.seats.assigned ?? client.seats.occupied,
            })
        : hit.kind === "member"
          ? placeOf(hit, others)
          : t(`palette.at.${hit.kind}`, { client: hit.clientName });
    return {
      id: `${hit.kind}:${hit.clientId}:${hit.id}`,
      group: groupOf(hit.kind),
      title: hit.title,
      subtitle,
      client,
      ...(hit.kind === "member" ? { person: hit } : {}),
      others,
      ...(hit.kind === "collection" ? { icon: "folder" as const } : hit.kind === "group" ? { icon: "users-round" as const } : {}),
      second:
        hit.kind === "member" || hit.kind === "client"
          ? {
              label: t(hit.kind === "member" ? "palette.inviteLike" : "client.do.members"),
              run: () => {
                close();
                inviteTo(hit.clientId, hit.kind === "member" ? asId<MemberId>(hit.id) : null);
              },
            }
          : {
              label: t("client.keys.rename"),
              run: () => {
                openHit(hit, { rename: "1" });
              },
            },
      run: () => {
        openHit(hit);
      },
    };
  }
  /** A command as a line; whatever it does, the palette is closed first. */
  const lineOf = <Subject>(
    command: Command<Subject>,
    subject: Subject,
    more: Pick<PaletteEntry, "id" | "group" | "client">,
  ): PaletteEntry => ({
    ...more,
    title: command.label(subject),
    words: command.words?.() ?? "",
    subtitle: "",
    icon: command.icon,
    ...(command.keys === undefined ? {} : { keys: command.keys }),
    ...(command.hint === undefined ? {} : { hint: command.hint(subject) }),
    reason: command.reason?.(subject),
    run: () => {
      close();
      void command.run(subject, router);
    },
  });
  const everywhere = computed(() =>
    commands("app", null, "palette").map((command) => lineOf(command, null, { id: command.id, group: "everywhere" })),
  );
  /** Somebody who was found by the words beside those of an action, where that cannot be done, is a person who was found. */
  const found = computed(() =>
    gatherPeople(hits.value.length > 0 || asked.value.length > 0 ? hits.value : people.value).map(({ hit, others }) =>
      entryOf(hit, others),
    ),
  );
  /** Words of an action and of a client's name together, in any order ("invite hoogland"): that client, and the words of the action. */
  const named = computed(() => {
    const words = wordsOf(query.value);
    if (words.length < 2 || scope.value !== null || found.value.length > 0) return null;
    for (const row of clients.rows) {
      const name = fold(row.name);
      const rest = words.filter((word) => !name.includes(word));
      if (rest.length === words.length || rest.length === 0) continue;
      const subject = { row, tab: null };
      if (commands("client", subject, "narrowed").some((command) => isOf(rest, command.label(subject), command.words?.())))
        return { row, rest };
    }
    return null;
  });
  /** What is asked to be done to somebody, and who it is. */
  const act = computed(() =>
    actAndPerson(
      query.value,
      commands("person", null, "palette").map((command) => ({ label: command.label(null), words: command.words?.() ?? "" })),
    ),
  );
  const actsOn = (person: SearchHit, fits: (label: string) => boolean): readonly PaletteEntry[] =>
    commands("person", person, "palette")
      .filter((command) => fits(command.label(person)))
      .map((command) => ({
        ...lineOf(command, person, {
          id: `act:${command.id}:${person.clientId}:${person.id}`,
          group: "acts" as const,
          client: clients.rowOf(person.clientId),
        }),
        // Two people of one name may be at one client: the address tells which.
        subtitle: [...new Set([person.title, person.subtitle]), t("palette.at.member", { client: person.clientName })].join(", "),
      }));
  const asked = computed(() => people.value.flatMap((person) => actsOn(person, (label) => act.value?.labels.includes(label) === true)));
  /** Words of what can be done to somebody, and nobody's name: whom it is about is asked for. */
  const unnamed = computed<readonly PaletteEntry[]>(() => {
    const words = wordsOf(query.value);
    if (words.length === 0 || hits.value.length > 0) return [];
    return commands("person", null, "palette")
      .filter((command) => isOf(words, command.label(null), command.words?.()))
      .map((command) => ({
        ...lineOf(command, null, { id: `whom:${command.id}`, group: "acts", client: undefined }),
        subtitle: t("palette.whom"),
        reason: undefined,
        run: () => {
          query.value = `${command.label(null).replace(/…$/u, "")} `;
        },
      }));
  });
  const acts = computed<readonly PaletteEntry[]>(() => {
    if (asked.value.length > 0) return asked.value;
    // Of one person who was found, or whose line was chosen, all that can be done.
    const [only, ...others] = found.value;
    const person = pinned.value?.person ?? (others.length === 0 ? only?.person : undefined);
    return person === undefined ? unnamed.value : actsOn(person, () => true);
  });
  const isOf = (words: readonly string[], title: string, others = ""): boolean =>
    words.every((word) => fold(`${title} ${others}`).includes(word));
  /** The client that the best match belongs to: its actions follow the matches. */
  const best = computed(
    () =>
      pinned.value?.client ??
      scope.value ??
      (query.value.trim() === "" ? here.value : (found.value[0]?.client ?? named.value?.row ?? null)),
  );
  const actions = computed<readonly PaletteEntry[]>(() => {
    const row = best.value;
    if (row === null) return [];
    const subject = { row, tab: null };
    return [
      ...(pinned.value?.others ?? []).map((other): PaletteEntry => ({
        id: `do:at:${other.clientId}`,
        group: "actions",
        title: t("palette.openAt", { client: other.clientName }),
        subtitle: "",
        icon: "arrow-right",
        client: row,
        run: () => {
          openHit(other);
        },
      })),
      // Where words of an action were asked for, all of the client's are looked through, its tabs among them.
      ...commands("client", subject, scope.value === null && named.value === null ? "palette" : "narrowed").map((command) =>
        lineOf(command, subject, { id: `do:${command.id}`, group: "actions", client: row }),
      ),
    ];
  });
  const entries = computed<readonly PaletteEntry[]>(() => {
    const words = wordsOf(query.value);
    const fits = (entry: PaletteEntry): boolean => isOf(words, entry.title, entry.words);
    const alone = !found.value.some((entry) => entry.group !== "people");
    const caps = { clients: 6, people: alone ? 9 : 6, content: 6 } as const;
    const limited = (["clients", "people", "content"] as const).flatMap((group) =>
      found.value.filter((entry) => entry.group === group).slice(0, caps[group]),
    );
    const { rest } = named.value ?? {};
    const own =
      rest !== undefined
        ? actions.value.filter((entry) => isOf(rest, entry.title, entry.words))
        : scope.value !== null && words.length > 0
          ? actions.value.filter((entry) => fits(entry) || limited.length > 0)
          : actions.value;
    return [...limited, ...acts.value.slice(0, 9), ...own, ...(scope.value === null ? everywhere.value.filter(fits) : [])];
  });
  /** How many were found, when more than are shown; a search ends at its limit. */
  const countOf = (group: PaletteEntry["group"], shownHere: number): string => {
    const all = group === "acts" ? acts.value.length : found.value.filter((entry) => entry.group === group).length;
    return all <= shownHere
      ? formatNumber(shownHere)
      : t("shell.ofTotal", {
          done: shownHere,
          total: `${formatNumber(all)}${(group === "acts" ? people : hits).value.length >= mostHits ? "+" : ""}`,
        });
  };
  const groups = computed(() =>
    (["clients", "people", "content", "acts", "actions", "everywhere"] as const).flatMap((group) => {
      const own = entries.value.filter((entry) => entry.group === group);
      return own.length === 0
        ? []
        : [
            {
              group,
              title: group === "actions" ? t("palette.groups.actions", { client: best.value?.name ?? "" }) : t(`palette.groups.${group}`),
              count: countOf(group, own.length),
              entries: own,
            },
          ];
    }),
  );
  return { entries, groups, act, openHit };
}
