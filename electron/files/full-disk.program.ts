import { join } from "node:path";
import { Journal } from "#electron/writing/journal";
import { SealingKey } from "#electron/crypto/index";
import { AppFailure } from "#shared/errors/app-error";
import { asId, type ProfileId } from "#shared/model/ids";
import { takeApplyLock } from "./lock.ts";

/* What becomes of the lock and of the journal where no byte can be written; for lock.test.ts, which starts it with a limit on file sizes. */
const folder = process.argv[2] ?? "";
const lock = await takeApplyLock(join(folder, "apply.lock"));
const journal = await Journal.open(join(folder, "journal"), SealingKey.fromBytes(new Uint8Array(32).fill(7)), asId<ProfileId>("p"));
const appended = journal.ok
  ? await journal.value
      .append({
        kind: "run",
        event: "resumed",
        at: "2026-11-29T08:00:00Z",
        who: "x",
        clientId: null,
        clientName: "x",
        draftId: "d",
      } as never)
      .then(
        () => "appended",
        (error: unknown) => (error instanceof AppFailure ? error.error.code : "untyped"),
      )
  : journal.error.code;
console.log(JSON.stringify({ lock: lock.ok ? "taken" : lock.error.code, appended }));
