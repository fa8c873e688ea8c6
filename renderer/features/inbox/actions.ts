import type { PersonResult } from "#shared/bridge/index";
import type { ClientId, MemberId } from "#shared/model/ids";
import { bridge } from "#renderer/bridge";
import { errorTexts } from "#renderer/i18n/errors";
import { t } from "#renderer/i18n/index";
import { useClients } from "#renderer/stores/clients";
import { useInbox } from "#renderer/stores/inbox";
import { useToasts } from "#renderer/ui/toasts";
import { byClient } from "./logic/rows.ts";

interface Someone {
  readonly clientId: ClientId;
  readonly memberId: MemberId;
}

/** What the inbox does: one call a client, one toast for all, then the inbox is looked at again. */
export function useInboxActions() {
  const inbox = useInbox();
  const clients = useClients();
  const toasts = useToasts();
  const identity = (people: readonly Someone[]): { text?: string; colour?: number } => {
    const ids = new Set(people.map((person) => person.clientId));
    const row = ids.size === 1 && people[0] !== undefined ? clients.rowOf(people[0].clientId) : undefined;
    return row === undefined ? {} : { text: row.name, colour: row.local.colour };
  };

  async function forEach(
    people: readonly Someone[],
    name: "confirm" | "confirmUncompared" | "resend",
    title: (count: number) => string,
  ): Promise<boolean> {
    const results: PersonResult[] = [];
    for (const [clientId, members] of byClient(people)) {
      const answer = await bridge.people[name]({ clientId, memberIds: members.map((member) => member.memberId) });
      if (answer.ok) results.push(...answer.value);
      else {
        toasts.showError(answer.error);
      }
    }
    const failed = results.filter((entry) => entry.error !== null);
    const done = results.length - failed.length;
    if (done > 0) toasts.show({ title: title(done), ...identity(people) });
    if (failed[0]?.error)
      toasts.show({
        title: t("inbox.done.failed", { reason: errorTexts(failed[0].error).title }, failed.length),
        text: errorTexts(failed[0].error).kept,
        tone: "bad",
        icon: "circle-alert",
      });
    await inbox.load();
    return failed.length === 0 && done > 0;
  }
  return {
    resend: (people: readonly Someone[]) => forEach(people, "resend", (count) => t("inbox.done.resent", {}, count)),
    confirm: (people: readonly (Someone & { readonly name?: string | null; readonly email?: string })[]) =>
      forEach(people, "confirm", (count) =>
        count === 1 && people.length === 1
          ? t("inbox.done.confirmed", { name: people[0]?.name || people[0]?.email || "" })
          : t("inbox.done.confirmedMany", {}, count),
      ),
    confirmUncompared: (people: readonly Someone[]) =>
      forEach(people, "confirmUncompared", (count) => t("comparing.without.done", {}, count)),
    async later(people: readonly Someone[]): Promise<void> {
      for (const [clientId, members] of byClient(people)) {
        const answer = await bridge.people.later({ clientId, memberIds: members.map((member) => member.memberId) });
        if (!answer.ok) toasts.showError(answer.error);
      }
      toasts.show({ title: t("inbox.done.later"), icon: "clock", ...identity(people) });
      await inbox.load();
    },
  };
}
