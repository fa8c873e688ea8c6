/** Names and kinds of every message between renderer and main: all that the preload needs. `call` = request and reply, `push` = main to renderer. */
export const channels = {
  app: {
    info: "call", settings: "call", saveSettings: "call", openHelp: "call", copyText: "call", chooseCertificate: "call",
    onSettings: "push", onConnectivity: "push",
  },
  account: {
    profiles: "call", checkServer: "call", signIn: "call", twoFactor: "call", sendEmailCode: "call", newDevice: "call", resendNewDevice: "call",
    acceptKdfWarning: "call", cancelSignIn: "call", unlock: "call", lock: "call", signOut: "call", setPin: "call", removePin: "call",
    setKeychain: "call", activity: "call", session: "call", onSession: "push",
  },
  cache: { open: "call", onSealed: "push", onRemoved: "push" },
  clients: { list: "call", setup: "call", items: "call", saveLocal: "call", search: "call", exportList: "call", exportTable: "call", access: "call" },
  sync: { read: "call", pause: "call", resume: "call", cancel: "call", status: "call", onProgress: "push", onClient: "push" },
  people: {
    inbox: "call", phrases: "call", markCompared: "call", keysDiffer: "call", confirm: "call", resend: "call", later: "call",
    revoke: "call", restore: "call", remove: "call", edit: "call",
  },
  blueprints: { list: "call", text: "call", save: "call", remove: "call", importFile: "call", exportFile: "call", fromClient: "call", resolve: "call" },
  onboarding: {
    drafts: "call", create: "call", get: "call", save: "call", discard: "call", seats: "call", desired: "call", setSsoSecret: "call",
    review: "call", exportReview: "call", apply: "call", pause: "call", leaveOut: "call", applied: "call", calls: "call", handOver: "call", saveHandOver: "call",
    parsePeople: "call", choosePeopleFile: "call", readSamlMetadata: "call", onApply: "push",
  },
  importing: { choose: "call", chooseKeyFile: "call", read: "call", cancel: "call", preview: "call", exportProblems: "call", release: "call", onProgress: "push" },
  journal: { list: "call", exportList: "call" },
  sandbox: { state: "call", mailedCodes: "call", accept: "call", acceptAll: "call", arm: "call", reset: "call" },
} as const satisfies Record<string, Record<string, "call" | "push">>;

export type Channels = typeof channels;
export type DomainName = keyof Channels;

/** The one Electron channel name of a message: `desk:<domain>.<name>`. */
export const channelName = (domain: string, name: string): string => `desk:${domain}.${name}`;
