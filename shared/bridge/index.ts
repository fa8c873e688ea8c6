/**
 * The contract between the window and main: the only door between the processes, one file a domain. Each entry says
 * what it is for; requests are parsed in main by their schemas (strict: unknown members are refused; sizes are capped).
 * No entry ever carries a key or a token; the ones that carry a password or code towards main say so.
 * The window imports types from here and nothing else; the preload gets the names when the app is built.
 */
import { account } from "./account.ts";
import { app } from "./app.ts";
import { baselines } from "./baselines.ts";
import { batches } from "./batches.ts";
import { blueprints } from "./blueprints.ts";
import { cache } from "./cache.ts";
import { clients } from "./clients.ts";
import type { HandlersOf, PushesOf } from "./contract.ts";
import { devices } from "./devices.ts";
import { directory } from "./directory.ts";
import { events } from "./events.ts";
import { importing } from "./importing.ts";
import { items } from "./items.ts";
import { journal } from "./journal.ts";
import { leaver } from "./leaver.ts";
import { log } from "./log.ts";
import { onboarding } from "./onboarding.ts";
import { organization } from "./organization.ts";
import { pages } from "./pages.ts";
import { people } from "./people.ts";
import { questions } from "./questions.ts";
import { provider } from "./provider.ts";
import { recovery } from "./recovery.ts";
import { policies } from "./policies.ts";
import { signOn } from "./sign-on.ts";
import { sandbox } from "./sandbox.ts";
import { sync } from "./sync.ts";
import { tables } from "./tables.ts";
import { writing } from "./writing.ts";

export const contract = {
  app,
  account,
  cache,
  clients,
  sync,
  people,
  provider,
  policies,
  questions,
  baselines,
  blueprints,
  onboarding,
  importing,
  items,
  journal,
  devices,
  directory,
  organization,
  pages,
  events,
  leaver,
  log,
  recovery,
  signOn,
  sandbox,
  tables,
  writing,
  batches,
};
export type Contract = typeof contract;
/** What main implements and sends, of every domain. */
export type AllHandlers = { readonly [Domain in keyof Contract]: HandlersOf<Contract[Domain]> };
export type AllPushes = { readonly [Domain in keyof Contract]: PushesOf<Contract[Domain]> };

export { channelName, kindsOf } from "./contract.ts";
export type * from "./contract.ts";
export type * from "./account.ts";
export type * from "./app.ts";
export type * from "./baselines.ts";
export type * from "./batches.ts";
export type * from "./blueprints.ts";
export type * from "./cache.ts";
export type * from "./clients.ts";
export type * from "./devices.ts";
export type * from "./directory.ts";
export type * from "./events.ts";
export type * from "./importing.ts";
export type * from "./items.ts";
export type * from "./journal.ts";
export type * from "./kept-views.ts";
export type * from "./leaver.ts";
export type * from "./log.ts";
export type * from "./onboarding.ts";
export type * from "./organization.ts";
export type * from "./pages.ts";
export type * from "./people.ts";
export type * from "./questions.ts";
export type * from "./provider.ts";
export type * from "./recovery.ts";
export type * from "./policies.ts";
export type * from "./sandbox.ts";
export type * from "./sign-on.ts";
export type * from "./sync.ts";
export type * from "./tables.ts";
export type * from "./writing.ts";
