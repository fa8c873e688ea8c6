import { z } from "zod";
import type { SealingKey } from "#electron/crypto/index";
import { profile, type Profile } from "#shared/api/account";
import type { ProfileId } from "#shared/model/ids";
import { appError } from "#shared/errors/app-error";
import { err, ok, type Result } from "#shared/util/result";
import type { ProfileStore } from "./profile-store.ts";

const sessionFile = "session.sealed",
  accountFile = "account.sealed";
const tokens = z.object({ refresh: z.string().nullable(), remember: z.string().nullable() });
export type KeptTokens = z.output<typeof tokens>;

/** What is kept sealed under the account's own key: tokens, and the account with its wrapped keys for working offline. */
export class AccountFiles {
  private readonly store: ProfileStore;
  private readonly id: ProfileId;
  private readonly key: SealingKey;
  constructor(store: ProfileStore, id: ProfileId, key: SealingKey) {
    this.store = store;
    this.id = id;
    this.key = key;
  }

  /** No tokens when there are none, or when they do not open any more. */
  async readTokens(): Promise<KeptTokens> {
    const content = await this.store.readSealed(this.id, sessionFile, this.key);
    const parsed = tokens.safeParse(content.ok ? content.value : null);
    return parsed.success ? parsed.data : { refresh: null, remember: null };
  }
  async writeTokens(change: Partial<KeptTokens>): Promise<Result<null>> {
    return this.store.writeSealed(this.id, sessionFile, this.key, { ...(await this.readTokens()), ...change });
  }

  async readAccount(): Promise<Result<Profile>> {
    const content = await this.store.readSealed(this.id, accountFile, this.key);
    if (!content.ok) return content;
    const parsed = profile.safeParse(content.value);
    return parsed.success ? ok(parsed.data) : err(appError("cache.record-refused", {}, accountFile));
  }
  zero(): void {
    this.key.zero();
  }
  writeAccount(account: Profile): Promise<Result<null>> {
    return this.store.writeSealed(this.id, accountFile, this.key, account);
  }
}
