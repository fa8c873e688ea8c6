import type { PersonResult } from "#shared/bridge/index";
import type { AppError } from "#shared/errors/app-error";
import { asId, type MemberId } from "#shared/model/ids";
import type { Result } from "#shared/util/result";
import { bridge } from "#renderer/bridge";
import { errorTexts } from "#renderer/i18n/errors";
import { t } from "#renderer/i18n/index";
import { useInbox } from "#renderer/stores/inbox";
import { useToasts } from "#renderer/ui/toasts";
import { nameOf } from "./logic/members.ts";
import { useClient } from "./store.ts";

export type PeopleAction = "resend" | "revoke" | "restore" | "remove";

/** Who, why, and what did not change by it. */
function failedText(who: string, error: AppError): string {
  const { title, kept } = errorTexts(error);
  return t("client.done.failedText", { who, reason: title, kept }).trim();
}

/** What can be done to people of the open client; says what happened and looks at the client again. */
export function useClientActions() {
  const client = useClient();
  const toasts = useToasts();

  async function people(action: PeopleAction, memberIds: readonly MemberId[]): Promise<boolean> {
    if (client.id === null || memberIds.length === 0) return false;
    const names = new Map(client.setup?.members.map((member) => [member.id, nameOf(member)]) ?? []);
    const answer: Result<readonly PersonResult[]> = await bridge.people[action]({ clientId: client.id, memberIds });
    if (!answer.ok) {
      toasts.showError(answer.error);
      return false;
    }
    const failed = answer.value.filter((result) => result.error !== null);
    const done = answer.value.filter((result) => result.error === null);
    if (done.length > 0)
      toasts.show({
        title:
          done.length === 1
            ? t(`client.done.${action}.one`, { person: names.get(done[0]?.memberId ?? asId("")) ?? done[0]?.email ?? "" })
            : t(`client.done.${action}.many`, {}, done.length),
        ...identity(),
      });
    if (failed[0]?.error)
      toasts.show({
        title: t("client.done.failed", {}, failed.length),
        text: failedText(names.get(failed[0].memberId) ?? failed[0].email, failed[0].error),
        tone: "bad",
        icon: "circle-alert",
      });
    await Promise.all([client.load(), useInbox().load()]);
    return failed.length === 0;
  }
  function identity(): { text?: string; colour?: number } {
    const { row } = client;
    return row === undefined ? {} : { text: row.name, colour: row.local.colour };
  }
  async function exportTable(table: "members" | "collections" | "groups" | "policies" | "items"): Promise<void> {
    if (client.id === null) return;
    const written = await bridge.clients.exportTable({ clientId: client.id, table });
    if (written.ok) toasts.show({ title: t("ui.saved", { fileName: written.value.fileName }), icon: "download" });
    else toasts.showError(written.error);
  }
  async function copy(text: string): Promise<void> {
    const copied = await bridge.app.copyText({ text, secret: false });
    if (copied.ok) toasts.show({ title: t("ui.copied"), icon: "copy" });
    else toasts.showError(copied.error);
  }
  return { people, exportTable, copy, identity };
}
