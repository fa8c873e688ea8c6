/** Device types by number; tokens name them, requests number them (provider-api.md §3.6). */
export const DEVICE_TYPES = [
  "Android",
  "iOS",
  "ChromeExtension",
  "FirefoxExtension",
  "OperaExtension",
  "EdgeExtension",
  "WindowsDesktop",
  "MacOsDesktop",
  "LinuxDesktop",
  "ChromeBrowser",
  "FirefoxBrowser",
  "OperaBrowser",
  "EdgeBrowser",
  "IEBrowser",
  "UnknownBrowser",
  "AndroidAmazon",
  "UWP",
  "SafariBrowser",
  "VivaldiBrowser",
  "VivaldiExtension",
  "SafariExtension",
  "SDK",
  "Server",
  "WindowsCLI",
  "MacOsCLI",
  "LinuxCLI",
  "DuckDuckGoBrowser",
] as const;

/** Device types as people read them, in the same order. */
const SHOWN = [
  "Android",
  "iOS",
  "Chrome Extension",
  "Firefox Extension",
  "Opera Extension",
  "Edge Extension",
  "Windows",
  "macOS",
  "Linux",
  "Chrome",
  "Firefox",
  "Opera",
  "Edge",
  "Internet Explorer",
  "Unknown Browser",
  "Android",
  "UWP",
  "Safari",
  "Vivaldi",
  "Vivaldi Extension",
  "Safari Extension",
  "SDK",
  "Server",
  "Windows CLI",
  "MacOs CLI",
  "Linux CLI",
  "DuckDuckGo",
] as const;

/** The name of a device type that answers show. */
export const shownDeviceType = (type: number): string => SHOWN[type] ?? "Unknown Browser";

/** The number of a device type given as a number or a name, or null. */
export function deviceNumber(value: string | null | undefined): number | null {
  if (value === null || value === undefined || value === "") return null;
  if (/^\d+$/.test(value)) return Number(value) < DEVICE_TYPES.length ? Number(value) : null;
  const index = DEVICE_TYPES.findIndex((name) => name.toLowerCase() === value.toLowerCase());
  return index < 0 ? null : index;
}
