import { startFromFlags, stopOnSignals } from "./command-line.ts";

/**
 * The sandbox as a process of its own: `node electron/sandbox/main.ts --port 0 --data <dir> --seed demo`.
 * The first line of its output is one JSON object that tells where it is. See README.md for the flags.
 */
// From the first flag on, wherever it stands: Node and Electron's utility process count the arguments before it differently.
const firstFlag = process.argv.findIndex((argument) => argument.startsWith("--"));
const { sandbox, announcement } = await startFromFlags(firstFlag < 0 ? [] : process.argv.slice(firstFlag));
stopOnSignals(() => sandbox.close());
console.log(JSON.stringify(announcement));
