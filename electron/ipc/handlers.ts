import type { Engine } from "#electron/engine/engine";
import type { AllHandlers } from "#shared/bridge/index";
import { accountHandlers } from "./account.handlers.ts";
import { baselineHandlers } from "./baselines.handlers.ts";
import { batchHandlers } from "./batches.handlers.ts";
import { blueprintHandlers } from "./blueprints.handlers.ts";
import { cacheHandlers } from "./cache.handlers.ts";
import { clientsHandlers } from "./clients.handlers.ts";
import { devicesHandlers } from "./devices.handlers.ts";
import { directoryHandlers } from "./directory.handlers.ts";
import { eventsHandlers } from "./events.handlers.ts";
import { importingHandlers } from "./importing.handlers.ts";
import { itemsHandlers } from "./items.handlers.ts";
import { journalHandlers } from "./journal.handlers.ts";
import { leaverHandlers } from "./leaver.handlers.ts";
import { logHandlers } from "./log.handlers.ts";
import { onboardingHandlers } from "./onboarding.handlers.ts";
import { organizationHandlers } from "./organization.handlers.ts";
import { pagesHandlers } from "./pages.handlers.ts";
import { peopleHandlers } from "./people.handlers.ts";
import { questionsHandlers } from "./questions.handlers.ts";
import { providerHandlers } from "./provider.handlers.ts";
import { recoveryHandlers } from "./recovery.handlers.ts";
import { policiesHandlers } from "./policies.handlers.ts";
import { signOnHandlers } from "./sign-on.handlers.ts";
import { sandboxHandlers } from "./sandbox.handlers.ts";
import { syncHandlers } from "./sync.handlers.ts";
import { tablesHandlers } from "./tables.handlers.ts";
import { writingHandlers } from "./writing.handlers.ts";

export type EngineHandlers = Omit<AllHandlers, "app">;

/** What the engine answers, one file a domain. `app` is the shell's: it needs Electron. */
export const engineHandlers = (engine: Engine): EngineHandlers => ({
  account: accountHandlers(engine),
  cache: cacheHandlers(engine),
  clients: clientsHandlers(engine),
  sync: syncHandlers(engine),
  tables: tablesHandlers(engine),
  pages: pagesHandlers(engine),
  people: peopleHandlers(engine),
  provider: providerHandlers(engine),
  items: itemsHandlers(engine),
  journal: journalHandlers(engine),
  organization: organizationHandlers(engine),
  devices: devicesHandlers(engine),
  directory: directoryHandlers(engine),
  events: eventsHandlers(engine),
  leaver: leaverHandlers(engine),
  log: logHandlers(engine),
  recovery: recoveryHandlers(engine),
  policies: policiesHandlers(engine),
  questions: questionsHandlers(engine),
  signOn: signOnHandlers(engine),
  sandbox: sandboxHandlers(engine),
  baselines: baselineHandlers(engine),
  blueprints: blueprintHandlers(engine),
  onboarding: onboardingHandlers(engine),
  importing: importingHandlers(engine),
  writing: writingHandlers(engine),
  batches: batchHandlers(engine),
});
