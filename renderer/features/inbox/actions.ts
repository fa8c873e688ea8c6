import type { RunView } from "#shared/bridge/index";
import type { ClientId, MemberId } from "#shared/model/ids";
import type { Edit } from "#shared/setup/changes/edits";
import { bridge } from "#renderer/bridge";
import { useWriting, type AskedEdit } from "#renderer/features/writing/index";
import { t } from "#renderer/i18n/index";
import { useClients } from "#renderer/stores/clients";
import { useInbox } from "#renderer/stores/inbox";
import { useToasts } from "#renderer/ui/toasts";
import { byClient } from "./logic/rows.ts";

interface Someone {
  readonly clientId: ClientId;
  readonly memberId: MemberId;
}

/** What the inbox does: one run a client, then the inbox is looked at again. */
export function useInboxActions() {
  const inbox = useInbox();
  const clients = useClients();
  const toasts = useToasts();
  const writing = useWriting();
  const identity = (people: readonly Someone[]): { text?: string; colour?: number } => {
    const ids = new Set(people.map((person) => person.clientId));
    const row = ids.size === 1 && people[0] !== undefined ? clients.rowOf(people[0].clientId) : undefined;
    return row === undefined ? {} : { text: row.name, colour: row.local.colour };
  };

  /** One edit a client: members of the same client together. */
  const editsOf = (people: readonly Someone[], edit: (members: MemberId[]) => Edit): readonly AskedEdit[] =>
    [...byClient(people)].map(([clientId, members]) => ({ clientId, edit: edit(members.map((member) => member.memberId)) }));
  const isDone = (runs: readonly RunView[] | null): boolean => runs !== null && runs.every((run) => run.state === "done");
  return {
    resend: async (people: readonly Someone[]) =>
      isDone(
        await writing.ask(
          editsOf(people, (members) => ({ kind: "member.resend", members })),
          "inbox",
        ),
      ),
    /** The person's own screen is the review: whose words were compared is confirmed at once. */
    confirm: async (people: readonly Someone[]) =>
      isDone(
        await writing.write(
          editsOf(people, (members) => ({ kind: "member.confirm", members, withoutComparing: false })),
          "inbox",
        ),
      ),
    confirmUncompared: async (people: readonly Someone[]) =>
      isDone(
        await writing.write(
          editsOf(people, (members) => ({ kind: "member.confirm", members, withoutComparing: true })),
          "inbox",
        ),
      ),
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
