/**
 * The Lucide icons that the app draws. After changing this list run `node build/icons/generate.ts`, which writes
 * `icons.generated.ts` from the icon package; nothing is fetched at run time.
 */
export const iconNames = [
  "arrow-down", "arrow-left", "arrow-right", "arrow-up", "at-sign", "ban", "bookmark", "book-open", "building-2", "camera", "check", "check-check",
  "chevron-down", "chevron-left", "chevron-right", "chevron-up", "chevrons-up-down", "circle", "circle-alert", "circle-check", "circle-help",
  "circle-minus", "circle-pause", "circle-play", "circle-user-round", "circle-x", "clipboard-list", "clock", "cloud-off", "columns-3", "copy", "corner-down-right", "credit-card", "crown",
  "download", "ellipsis", "equal", "external-link", "eye", "eye-off", "file", "file-input", "file-lock", "file-text", "file-up", "fingerprint", "flask-conical", "folder", "folder-open",
  "folder-plus", "folder-tree", "folder-x", "git-compare", "git-compare-arrows", "globe", "grid-3x3", "grip-vertical", "hard-drive", "hourglass", "id-card", "inbox",
  "info", "key-round", "keyboard", "languages", "layers", "link", "list-checks", "list-filter", "list-tree", "loader-circle", "lock", "lock-open", "log-in", "log-out", "mail", "mail-x", "mails", "minus",
  "monitor", "moon", "armchair", "pause", "pencil", "phone", "play", "plus", "refresh-cw", "rotate-ccw", "save", "scan-face", "search", "send", "server", "settings-2", "shield", "shield-alert",
  "shield-check", "shield-off", "shield-user", "sparkles", "square-terminal", "sun", "tag", "terminal", "timer", "trash-2", "triangle-alert", "unlink", "upload", "user-check", "user-cog", "user-minus", "user-plus", "user-round",
  "user-round-check", "user-round-x", "users", "users-round", "wand-sparkles", "wifi-off", "x",
  "square-dashed", "braces", "indent-increase", "indent-decrease", "arrow-down-to-line", "palette", "coins", "mail-open", "history", "power", "file-spreadsheet", "rotate-cw", "user-x",
] as const;
export type IconName = (typeof iconNames)[number];
