/**
 * Every expected failure of the product. Each has texts (`title`, `kept`, `todo`) in both languages in
 * `resources/locales/<language>/errors.json`; a test fails when one is missing or unused there.
 */
export const errorCodes = [
  // the bridge and the app itself
  "internal.unexpected", "bridge.refused", "bridge.bad-request", "profile.locked", "profile.unknown",
  "role.not-allowed", "cancelled",
  // reaching a server
  "network.unreachable", "network.timeout", "network.certificate", "network.not-a-server",
  "server.rate-limited", "server.failed", "server.unexpected-answer", "server.refused",
  "server.not-found", "server.address-invalid", "server.redirected",
  // signing in and unlocking
  "sign-in.wrong-password", "sign-in.locked-out", "sign-in.two-factor-wrong", "sign-in.two-factor-unsupported",
  "sign-in.new-device-wrong", "sign-in.sso-required", "sign-in.update-required", "sign-in.kdf-too-weak",
  "sign-in.kdf-weaker-than-before", "sign-in.kdf-excessive", "sign-in.no-clients", "sign-in.password-change-required",
  "sign-in.attempt-expired", "sign-in.account-unusable", "sign-in.already-there",
  "unlock.wrong-password", "unlock.wrong-pin", "unlock.pin-removed", "unlock.keychain-unavailable",
  "unlock.wait", "session.expired",
  // cryptography
  "crypto.malformed", "crypto.wrong-key", "crypto.unsupported-type", "crypto.refused-type",
  // cache and files
  "cache.record-refused", "file.unreadable", "file.unwritable", "file.handle-expired",
  // reading and writing a client
  "client.unknown", "client.unreadable", "client.no-key", "client.key-changed", "client.name-taken", "client.ambiguous",
  "client.seats-exceeded", "client.seats-cost-unconfirmed", "member.unknown", "member.key-changed", "member.not-accepted", "member.no-key",
  "member.phrase-not-compared",
  // blueprints and drafts
  "blueprint.malformed", "blueprint.unknown", "blueprint.parameter-missing", "draft.unknown", "draft.invalid", "draft.applying",
  "draft.target-mismatch",
  // apply
  "apply.journal-damaged", "apply.in-progress-elsewhere", "apply.ambiguous-match", "apply.changed-meanwhile", "apply.dependency-failed",
  "apply.verify-failed",
  // import
  "import.format-unknown", "import.password-needed", "import.password-wrong", "import.key-file-wrong", "import.key-file-malformed", "import.malformed", "import.malformed-line", "import.web-page", "import.empty",
  "import.too-large", "import.limit-items", "import.limit-collections", "import.limit-links", "import.encrypted-export",
  "import.file-changed", "import.unmapped-folder",
  // sandbox
  "sandbox.unavailable",
] as const;

export type ErrorCode = (typeof errorCodes)[number];
