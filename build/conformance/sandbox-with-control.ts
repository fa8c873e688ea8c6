import { startFromFlags, stopOnSignals } from "#electron/sandbox/command-line";
import { Control } from "./control.ts";

/**
 * The sandbox with the kit's control interface: `--control <port>` before all other flags. Only here: the packaged
 * app's sandbox has no such interface.
 */
const [flag, port, ...rest] = process.argv.slice(2);
if (flag !== "--control" || port === undefined) throw new Error("usage: sandbox-with-control.ts --control <port> [flags of the sandbox]");
const { sandbox, announcement } = await startFromFlags(rest);
const control = new Control(sandbox.world);
const url = await control.listen(Number(port));
stopOnSignals(async () => {
  control.close();
  await sandbox.close();
});
console.log(JSON.stringify({ ...announcement, control: url }));
