import type { ApiResult } from "#electron/provider-api/api-request";
import type { OrganizationId } from "#shared/model/ids";
import type { ChangeOf } from "#shared/setup/changes/change";
import { appError } from "#shared/errors/app-error";
import { err, ok } from "#shared/util/result";
import { ambiguous } from "../live-client.ts";
import type { RunPorts, NewClientKeys } from "../ports.ts";
import type { Step } from "../acting-kind.ts";

type Creation = ChangeOf<"client.create">;

/**
 * Makes the client. The server answers without an id and takes two clients of one name, so the new one is recognised
 * by its public key, which only this app has made; the keys are in the journal before they are sent.
 *
 * @param saved keys of an earlier try, to be used again.
 * @param made told when the client is found, and whether somebody else made one of its name at the same time.
 */
export function createClientStep(
  ports: { readonly api: RunPorts["api"]; readonly keys: Pick<RunPorts["keys"], "make"> },
  change: Creation,
  saved: NewClientKeys | null,
  made: (clientId: OrganizationId, keys: NewClientKeys, hasNamesake: boolean) => void,
): Step {
  let keys = saved;
  let hasNamesake = false;

  const findOurs = async (): Promise<ApiResult<OrganizationId | null>> => {
    const listed = await ports.api.clients();
    if (!listed.ok) return listed;
    const namesakes = listed.value.filter((each) => each.name === change.name);
    const ours: OrganizationId[] = [];
    for (const client of namesakes) {
      const publicKey = await ports.api.publicKey(client.clientId);
      if (!publicKey.ok) return publicKey;
      if (keys !== null && publicKey.value === keys.publicKey) ours.push(client.clientId);
    }
    if (ours.length > 1) return ambiguous(change.name);
    // Somebody else's client of this name: nobody would tell the two apart.
    if (ours.length === 0 && namesakes.length > 0)
      return err({ ...appError("client.name-taken", { name: change.name }), outcome: "refused", status: null });
    hasNamesake = namesakes.length > 1;
    return ok(ours[0] ?? null);
  };
  const find = async (): Promise<ApiResult<boolean>> => {
    const found = await findOurs();
    if (!found.ok) return found;
    if (found.value === null || keys === null) return ok(false);
    made(found.value, keys, hasNamesake);
    return ok(true);
  };

  return {
    call: { method: "POST", path: "/providers/{provider}/clients" },
    creates: true,
    find,
    async prepare() {
      if (keys === null) {
        const fresh = await ports.keys.make();
        if (!fresh.ok) return fresh;
        keys = fresh.value;
      }
      const { key: _key, ...secret } = keys;
      return ok({ keys: secret });
    },
    async send() {
      if (keys === null) throw new Error("sent before it was prepared");
      const answer = await ports.api.createClient({
        name: change.name,
        ownerEmail: change.ownerEmail,
        planType: change.plan,
        seats: change.seats,
        key: keys.wrappedKey,
        keyPair: { publicKey: keys.publicKey, encryptedPrivateKey: keys.encryptedPrivateKey },
        collectionName: keys.key.encryptText(change.firstCollection),
      });
      if (!answer.ok) return answer;
      // Done only when it was found: whatever is between is a lost answer.
      const found = await find();
      if (!found.ok) return err({ ...found.error, outcome: "unknown" });
      return found.value ? answer : err({ ...appError("server.unexpected-answer"), outcome: "unknown", status: 200 });
    },
  };
}
