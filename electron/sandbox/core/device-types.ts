/** Device types by number; tokens name them, requests number them (provider sheet 3.6). */
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

/** The number of a device type given as a number or a name, or null. */
export function deviceNumber(value: string | null | undefined): number | null {
  if (value === null || value === undefined || value === "") return null;
  if (/^\d+$/.test(value)) return Number(value) < DEVICE_TYPES.length ? Number(value) : null;
  const index = DEVICE_TYPES.findIndex((name) => name.toLowerCase() === value.toLowerCase());
  return index < 0 ? null : index;
}
