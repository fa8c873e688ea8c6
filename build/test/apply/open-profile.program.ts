import { accountPorts } from "#build/test/account-ports";
import { AccountService } from "#electron/account/index";

/**
 * A process that signs in to the sandbox, or unlocks what is in the folder, prints "open" or the code of what stood against it, and keeps the profile open until its
 * input ends.
 */
const { baseUrl, folder } = JSON.parse(process.argv[2] ?? "") as { readonly baseUrl: string; readonly folder: string };
const account = { email: "sanne@noordlicht.example", masterPassword: "demo password, nothing real" };
const service = new AccountService(accountPorts(baseUrl, folder));
const [known] = await service.profiles();
const opened =
  known === undefined
    ? await service.signIn({ server: { kind: "sandbox" }, ...account })
    : await service.unlock(known.id, "password", account.masterPassword);
process.stdout.write(`${opened.ok ? "open" : opened.error.code}\n`);
process.stdin.resume();
process.stdin.once("end", () => {
  service.lock();
});
