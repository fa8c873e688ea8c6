import { startFromFlags, stopOnSignals } from "./command-line.ts";

/**
 * The sandbox as a process of its own: `node electron/sandbox/main.ts --port 0 --data <dir> --seed demo`.
 * The first line of its output is one JSON object that tells where it is. See README.md for the flags.
 */
const { sandbox, announcement } = await startFromFlags(process.argv.slice(2));
stopOnSignals(() => sandbox.close());
console.log(JSON.stringify(announcement));
