import type { ClientRow, PersonResult } from "#shared/bridge/index";
import { MemberStatus } from "#shared/model/enums";
import { bridge } from "#renderer/bridge";
import { errorTexts } from "#renderer/i18n/errors";
import { t } from "#renderer/i18n/index";
import { useToasts } from "#renderer/ui/toasts";

/** Sends the invitations of everybody who has not answered at these clients again, client by client. */
export async function resendExpired(rows: readonly ClientRow[]): Promise<void> {
  const toasts = useToasts();
  const results: PersonResult[] = [];
  for (const row of rows) {
    if (row.invited === 0) continue;
    const client = await bridge.clients.setup({ clientId: row.id });
    if (!client.ok) {
      toasts.showError(client.error);
      continue;
    }
    const memberIds = (client.value.setup?.members ?? [])
      .filter((member) => member.status === MemberStatus.invited)
      .map((member) => member.id);
    if (memberIds.length === 0) continue;
    const sent = await bridge.people.resend({ clientId: row.id, memberIds });
    if (sent.ok) results.push(...sent.value);
    else toasts.showError(sent.error);
  }
  const failed = results.filter((entry) => entry.error !== null);
  const done = results.length - failed.length;
  if (done > 0) toasts.show({ title: t("clients.resent", {}, done), icon: "send" });
  if (failed[0]?.error)
    toasts.show({
      title: t("clients.resendFailed", { reason: errorTexts(failed[0].error).title }, failed.length),
      icon: "circle-alert",
      tone: "bad",
    });
}
