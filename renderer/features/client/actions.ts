import type { MemberId } from "#shared/model/ids";
import type { Edit } from "#shared/setup/changes/edits";
import { bridge } from "#renderer/bridge";
import { useWriting } from "#renderer/features/writing/index";
import { t } from "#renderer/i18n/index";
import { useToasts } from "#renderer/ui/toasts";
import { useClient } from "./store.ts";

export type PeopleAction = "resend" | "revoke" | "restore" | "remove" | "delete-account";

/** What can be done to people of the open client; each shown before it is written. */
export function useClientActions() {
  const client = useClient();
  const toasts = useToasts();

  async function people(action: PeopleAction, memberIds: readonly MemberId[]): Promise<boolean> {
    if (client.id === null || memberIds.length === 0) return false;
    const ended = await useWriting().ask([{ clientId: client.id, edit: { kind: `member.${action}`, members: [...memberIds] } }]);
    if (ended === null) return false;
    await client.load();
    return ended.every((run) => run.state === "done");
  }
  /** Edits of the open client, as one review and one run. True when all of it was done. */
  async function edit(edits: readonly Edit[]): Promise<boolean> {
    const { id } = client;
    if (id === null || edits.length === 0) return false;
    const ended = await useWriting().ask(edits.map((each) => ({ clientId: id, edit: each })));
    if (ended === null) return false;
    await client.load();
    return ended.every((run) => run.state === "done");
  }
  function identity(): { text?: string; colour?: number } {
    const { row } = client;
    return row === undefined ? {} : { text: row.name, colour: row.local.colour };
  }
  async function copy(text: string): Promise<void> {
    const copied = await bridge.app.copyText({ text, secret: false });
    if (copied.ok) toasts.show({ title: t("ui.copied"), icon: "copy" });
    else toasts.showError(copied.error);
  }
  return { people, edit, copy, identity };
}
