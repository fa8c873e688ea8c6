import { registerHooks } from "node:module";
import { pathToFileURL } from "node:url";
import { join } from "node:path";

/** Lets `import … from "electron"` find the stand-in. */
const standIn = pathToFileURL(join(import.meta.dirname, "electron.ts")).href;
registerHooks({
  resolve: (specifier, context, next) => (specifier === "electron" ? { url: standIn, shortCircuit: true } : next(specifier, context)),
});
