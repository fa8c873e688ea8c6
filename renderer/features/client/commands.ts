import { asId, type MemberId } from "#shared/model/ids";
import { MemberStatus } from "#shared/model/enums";
import type { Command, CommandSubjects, FeatureCommands } from "#renderer/composables/commands";
import { saveCsv } from "#renderer/composables/csv";
import { pageOfTable, savePage } from "#renderer/composables/page";
import { needsNetwork } from "#renderer/composables/needs-network";
import { lacksRight } from "#renderer/composables/own-rights";
import { shownRows } from "#renderer/composables/shown-rows";
import { t } from "#renderer/i18n/index";
import { useProvider } from "#renderer/features/provider/index";
import { startOnboarding } from "#renderer/features/onboarding/index";
import { useWriting } from "#renderer/features/writing/index";
import { useSession } from "#renderer/stores/session";
import { useToasts } from "#renderer/ui/toasts";
import { useClientActions, type PeopleAction } from "./actions.ts";
import { askedToRecover, askedToUnlink } from "./asked.ts";
import { hasClaimedAccount } from "./logic/members.ts";
import { useClient } from "./store.ts";
import { clientTabs, tabOf } from "./tabs.ts";

type OnClient = CommandSubjects["client"];
type OnPerson = CommandSubjects["person"];
type OnMember = CommandSubjects["member"];

async function saveTab({ row, tab }: OnClient, as: "csv" | "pdf"): Promise<void> {
  const { setup } = useClient();
  const table = setup === null ? undefined : await tabOf(tab)?.csv?.(setup, row.id, shownRows(`client.tabs.${tab ?? ""}`));
  if (table === undefined || setup === null) return;
  const [name, title] = [`${setup.client.name} ${tab ?? ""}`, t(`client.tabs.${tab ?? ""}`)];
  if (!table.ok) useToasts().showError(table.error);
  else if (as === "csv") await saveCsv(name, table.value);
  else await savePage(name, row.id, pageOfTable(title, table.value, t("client.onPaper")));
}
/** What the open tab shows, as a file. */
const toSave = (as: "csv" | "pdf", more: Pick<Command<OnClient>, "icon" | "order" | "apart">): Command<OnClient> => ({
  id: as,
  places: ["menu"],
  label: ({ tab }) => t(`client.menu.${as}`, { table: t(`client.tabs.${tab ?? ""}`) }),
  offered: ({ tab }) => tabOf(tab)?.csv !== undefined,
  run: (subject) => saveTab(subject, as),
  ...more,
});

const toTabs: readonly Command<OnClient>[] = clientTabs
  .filter(({ id }) => id !== "overview")
  .map(({ id, wanted }, index) => ({
    id: `tab:${id}`,
    icon: "corner-down-right",
    order: 300 + index,
    places: wanted === true ? ["palette", "narrowed"] : ["narrowed"],
    label: () => t(`client.tabs.${id}`),
    ...(id === "settings" || id === "signon" || id === "devices" ? { words: () => t(`palette.words.${id}`) } : {}),
    run: ({ row }, router) => void router.push({ name: "client", params: { clientId: row.id, tab: id } }),
  }));

/** Opens the dialog of something new in its tab. */
const toMake = (what: "collection" | "group" | "item", tab: "collections" | "groups" | "items"): Command<OnClient> => ({
  id: `new:${what}`,
  icon: "plus",
  order: 200,
  places: ["narrowed", "menu"],
  label: () => t(tab === "items" ? "items.new" : `client.${tab}.new`),
  offered: (subject) =>
    tabOf(tab)?.offered === undefined || subject.row.id !== useClient().id || useClient().setup?.capabilities.groups === true,
  reason: ({ row }) => (what === "group" ? lacksRight(row.id, "group.create") : undefined),
  run: ({ row }, router) => void router.push({ name: "client", params: { clientId: row.id, tab }, query: { new: "1" } }),
});

/** Something that is done to a person of the client whose page is open; shown before it is written. */
const toMember = (
  action: PeopleAction,
  more: Pick<Command<OnMember>, "icon" | "order" | "label"> & Partial<Command<OnMember>>,
): Command<OnMember> => ({
  id: action,
  places: ["menu"],
  run: async ({ member }) => {
    await useClientActions().people(action, [member.id]);
  },
  ...more,
});

/** The same for somebody whom the palette found, at whichever client. */
const toPerson = (
  action: PeopleAction,
  more: Pick<Command<OnPerson>, "icon" | "order" | "label" | "offered" | "words">,
): Command<OnPerson> => ({
  id: action,
  places: ["palette"],
  run: async (person) => {
    if (person === null) return;
    await useWriting().ask([{ clientId: person.clientId, edit: { kind: `member.${action}`, members: [asId<MemberId>(person.id)] } }]);
  },
  ...more,
});
/** The recovery of the account of somebody whom the palette found: it stands on the page of the client. */
const toRecoverPerson = (id: "recover" | "recover-two-step", lost: "password" | "two-step", order: number): Command<OnPerson> => ({
  id,
  icon: "key-round",
  order,
  places: ["palette"],
  label: () => t(lost === "password" ? "recovery.menu" : "recovery.menuTwoStep"),
  words: () => t(lost === "password" ? "palette.words.recover" : "palette.words.two-step"),
  offered: (person) => isAny(person, MemberStatus.confirmed, MemberStatus.accepted, MemberStatus.revoked),
  reason: (person) => lacksRight(person?.clientId ?? null, "member.recover") ?? needsNetwork(),
  run: async (person, router) => {
    if (person === null) return;
    await router.push({ name: "client", params: { clientId: person.clientId, tab: "members" }, query: { open: person.id } });
    askedToRecover.value = { member: asId<MemberId>(person.id), lost };
  },
});
const isAny = (person: OnPerson, ...statuses: readonly MemberStatus[]): boolean =>
  person === null || (person.status !== null && statuses.includes(person.status));

/** Opens the recovery of an account with what was lost already chosen. */
const toRecover = (id: "recover" | "recover-two-step", lost: "password" | "two-step", order: number): Command<OnMember> => ({
  id,
  icon: "key-round",
  order,
  places: ["menu"],
  label: () => t(lost === "password" ? "recovery.menu" : "recovery.menuTwoStep"),
  offered: ({ member }) => member.userId !== null && useClient().setup?.capabilities.accountRecovery === true,
  reason: () => lacksRight(useClient().id, "member.recover") ?? needsNetwork(),
  run: ({ member }) => {
    askedToRecover.value = { member: member.id, lost };
  },
});

const commands: FeatureCommands = {
  client: [
    ...toTabs,
    {
      id: "open-set-up",
      icon: "list-checks",
      order: 60,
      places: ["menu"],
      label: () => t("client.menu.setUp"),
      // Elsewhere it is the header's own button.
      offered: ({ tab }) => tabOf(tab)?.change !== undefined,
      run: ({ row }, router) => startOnboarding(router, { clientId: row.id }),
    },
    toMake("collection", "collections"),
    toMake("group", "groups"),
    toMake("item", "items"),
    toSave("csv", { icon: "download", order: 900, apart: true }),
    toSave("pdf", { icon: "file-text", order: 910 }),
    {
      id: "unlink",
      icon: "unlink",
      order: 990,
      places: ["narrowed", "menu"],
      danger: true,
      apart: true,
      label: () => t("provider.unlink.do"),
      // Of the open client it is known; of another one whether its account is a provider's at all.
      offered: ({ row }) =>
        row.id === useClient().id
          ? (useClient().setup?.client.providerOrganizationId ?? null) !== null
          : (useSession().profileOf(row.profileId)?.provider ?? null) !== null,
      reason: ({ row }) => useProvider().adminReason(row.id) ?? needsNetwork(),
      run: async ({ row }, router) => {
        await router.push({ name: "client", params: { clientId: row.id, tab: "settings" } });
        askedToUnlink.value = row.id;
      },
    },
  ],
  person: [
    toPerson("revoke", {
      icon: "ban",
      order: 100,
      label: () => t("client.person.revoke"),
      words: () => t("palette.words.revoke"),
      offered: (person) => isAny(person, MemberStatus.invited, MemberStatus.accepted, MemberStatus.confirmed),
    }),
    toPerson("restore", {
      icon: "rotate-ccw",
      order: 110,
      label: () => t("client.person.restore"),
      offered: (person) => isAny(person, MemberStatus.revoked),
    }),
    toPerson("resend", {
      icon: "send",
      order: 120,
      label: () => t("client.person.resendLong"),
      offered: (person) => isAny(person, MemberStatus.invited),
    }),
    toRecoverPerson("recover", "password", 150),
    toRecoverPerson("recover-two-step", "two-step", 151),
    toPerson("remove", { icon: "user-minus", order: 900, label: () => t("client.members.remove", {}, 0) }),
  ],
  member: [
    toMember("restore", {
      icon: "rotate-ccw",
      order: 100,
      label: () => t("client.person.restore"),
      offered: ({ member }) => member.status === MemberStatus.revoked,
    }),
    toMember("revoke", {
      icon: "ban",
      order: 100,
      label: () => t("client.person.revoke"),
      offered: ({ member }) => member.status !== MemberStatus.revoked,
    }),
    toRecover("recover", "password", 150),
    toRecover("recover-two-step", "two-step", 151),
    {
      id: "events",
      icon: "list-tree",
      order: 180,
      places: ["menu"],
      label: () => t("events.ofPerson"),
      offered: ({ member }) => useClient().setup?.capabilities.events === true && member.status !== MemberStatus.invited,
      run: ({ member }, router) => {
        const { id } = useClient();
        if (id !== null) void router.push({ name: "client", params: { clientId: id, tab: "events" }, query: { member: member.id } });
      },
    },
    {
      id: "copy",
      icon: "copy",
      order: 200,
      places: ["menu"],
      label: () => t("client.person.copyAddress"),
      run: ({ member }) => useClientActions().copy(member.email),
    },
    toMember("remove", {
      icon: "user-minus",
      order: 900,
      danger: true,
      apart: true,
      label: ({ clientName }) => t("client.person.remove", { client: clientName }),
    }),
    toMember("delete-account", {
      icon: "trash-2",
      order: 910,
      danger: true,
      label: () => t("client.person.deleteAccount"),
      offered: ({ member }) => hasClaimedAccount(member),
    }),
  ],
};
export default commands;
