/** Export files of other password managers that can be read. */
export const importFormats = [
  "bitwarden-csv",
  "bitwarden-json",
  "lastpass-csv",
  "1password-csv",
  "1password-1pux",
  "keepass-kdbx",
  "keepass-xml",
  "chrome-csv",
  "edge-csv",
  "firefox-csv",
] as const;
export type ImportFormat = (typeof importFormats)[number];
