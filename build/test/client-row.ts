import type { ClientRow } from "#shared/bridge/index";
import { asId } from "#shared/model/ids";

/** A row of the clients list for tests: a client with nothing to say, never read. A test names what it is about. */
export const clientRow = (part: Partial<ClientRow> = {}): ClientRow => ({
  id: asId("client"),
  profileId: asId("profile"),
  name: "Client",
  local: { colour: 1, monogram: "AA", tags: [], note: "", hints: {} },
  plan: "enterprise",
  serverLabel: "",
  selfHosted: false,
  attention: [],
  seats: { occupied: 0, assigned: null },
  members: 0,
  invited: 0,
  invitationAges: { valid: 0, weeks: 0, months: 0, older: 0, unknown: 0 },
  toConfirm: 0,
  twoStep: null,
  recovery: null,
  singleSignOn: false,
  setUp: { done: 0, total: 0 },
  owners: 0,
  policiesOn: 0,
  rights: null,
  meta: { readAt: null, error: null, reading: false },
  ...part,
});
