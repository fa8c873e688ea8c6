/** The protocol version that this app speaks; the token endpoint refuses anything that is not numbers and dots. */
const protocolVersion = "2026.8.0";

const deviceTypes = { win32: "6", darwin: "7" } as const;

/** Number of this kind of device on the wire (provider-api.md §3.6): a desktop of Windows, macOS or, for the rest, Linux. */
export const deviceTypeOf = (platform: NodeJS.Platform): string =>
  platform === "win32" || platform === "darwin" ? deviceTypes[platform] : "8";
/** Name of this device in the account's list of devices. */
export const deviceNameOf = (platform: NodeJS.Platform): string =>
  platform === "win32" ? "windows" : platform === "darwin" ? "macos" : "linux";

/** Headers of every request. */
export const clientHeaders = (platform: NodeJS.Platform): Readonly<Record<string, string>> => ({
  Accept: "application/json",
  "Bitwarden-Client-Name": "desktop",
  "Bitwarden-Client-Version": protocolVersion,
  "Device-Type": deviceTypeOf(platform),
});
