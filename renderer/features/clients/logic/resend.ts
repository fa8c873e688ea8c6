import type { ClientRow } from "#shared/bridge/index";
import { MemberStatus } from "#shared/model/enums";
import { invitationAge } from "#shared/setup/value/attention";
import { bridge } from "#renderer/bridge";
import { useWriting, type AskedEdit } from "#renderer/features/writing/index";
import { useToasts } from "#renderer/ui/toasts";

/** Asks to send the invitations at these clients again, of everybody who has not answered or of those that expired; nothing goes out before the review. */
export async function resendInvitations(rows: readonly ClientRow[], which: "all" | "expired" = "all"): Promise<void> {
  const now = Date.now();
  const edits: AskedEdit[] = [];
  for (const row of rows) {
    if (row.invited === 0) continue;
    const client = await bridge.clients.setup({ clientId: row.id });
    if (!client.ok) {
      useToasts().showError(client.error);
      continue;
    }
    const members = (client.value.setup?.members ?? [])
      .filter((member) => member.status === MemberStatus.invited)
      .filter((member) => which === "all" || invitationAge(member.createdAt, now) === "expired")
      .map((member) => member.id);
    if (members.length > 0) edits.push({ clientId: row.id, edit: { kind: "member.resend", members } });
  }
  if (edits.length > 0) await useWriting().ask(edits, "bulk");
}
