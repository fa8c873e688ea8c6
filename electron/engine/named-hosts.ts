import { isIP } from "node:net";
import { isReserved } from "#electron/provider-api/index";
import { say } from "#electron/reports/texts";
import type { Settings } from "#shared/bridge/app";
import { appError } from "#shared/errors/app-error";
import type { Language } from "#shared/model/message";
import { proxyRule } from "#shared/model/proxy";
import type { DirectorySource } from "#shared/setup/directory/settings";
import { err, ok, type Result } from "#shared/util/result";
import type { Confirm } from "./ports.ts";
import { defaultSettings } from "./settings.ts";

/** What a host is contacted for; each is agreed to by itself. */
export type HostPurpose = "server" | "document" | "directory" | "service" | "proxy";

/**
 * Hosts that main contacts because the window names them. A window that was taken over has no network of its own, and would have main's by these calls:
 * so the person is asked, by a dialog of main's that the window cannot answer, once a host and purpose until everything is locked. What the app
 * knows by itself (the clouds, the servers of the profiles, what stands sealed in one) is not asked about.
 */
export class NamedHosts {
  private readonly confirm: Confirm;
  private readonly language: () => Language;
  private readonly ownUrl: () => string | null;
  private readonly agreed = new Set<string>();
  private asking: { readonly key: string; readonly answer: Promise<boolean> } | null = null;
  /** Ends when everything is locked. */
  private unlocked = new AbortController();

  /** @param ownUrl of the embedded sandbox, when it runs: a process of the app itself. */
  constructor(confirm: Confirm, language: () => Language, ownUrl: () => string | null) {
    this.ownUrl = ownUrl;
    this.confirm = confirm;
    this.language = language;
  }
  /** Everything was locked: a question that stands is taken back, and what is answered to it counts no more. */
  clear(): void {
    this.unlocked.abort();
    this.unlocked = new AbortController();
    this.agreed.clear();
    this.asking = null;
  }

  /** @param place as the person sees it: a host in ASCII with its port, or an origin */
  private async agree(purpose: HostPurpose, place: string): Promise<Result<null>> {
    const key = `${purpose} ${place}`;
    if (this.agreed.has(key)) return ok(null);
    const { signal } = this.unlocked;
    const refused = err(appError("host.not-agreed", { host: place }));
    if (this.asking !== null && this.asking.key !== key) return refused;
    this.asking ??= { key, answer: this.ask(purpose, place, signal) };
    const { answer } = this.asking;
    try {
      if (!(await answer) || signal.aborted) return refused;
    } finally {
      if (this.asking?.answer === answer) this.asking = null;
    }
    this.agreed.add(key);
    return ok(null);
  }
  private ask(purpose: HostPurpose, place: string, signal: AbortSignal): Promise<boolean> {
    const text = (key: string): string => say({ key: `notices.host.${key}`, parameters: { host: place } }, this.language());
    return this.confirm({ message: text("ask"), detail: `${text(purpose)}\n\n${text("care")}`, yes: text("yes"), no: text("no"), signal });
  }

  /**
   * Fails with `host.not-agreed`, also while the person is being asked about another host, so that nobody is buried in questions; and with
   * `server.address-invalid` for an address that is none, or that is never contacted.
   */
  agreeToAddress(purpose: HostPurpose, address: string): Promise<Result<null>> {
    const url = URL.canParse(address) ? new URL(address) : null;
    if (url === null || url.host === "" || url.username !== "" || url.password !== "" || isReserved(url.hostname))
      return Promise.resolve(err(appError("server.address-invalid")));
    const own = this.ownUrl();
    if (own !== null && new URL(own).origin === url.origin) return Promise.resolve(ok(null));
    return this.agree(purpose, url.protocol === "https:" ? url.host : `${url.protocol}//${url.host}`);
  }
}

/** Where a directory is read, as an address, where its settings name a host; null where that is a fixed one, a file, or not filled in. */
export function addressOfDirectory(source: DirectorySource): string | null {
  if (source.kind === "okta") return source.address.trim() || null;
  if (source.kind !== "ldap" || source.host.trim() === "") return null;
  const host = source.host.trim();
  // What would mean another host in an address is no host.
  if (/[\s/\\?#@]/u.test(host)) return "";
  return `https://${isIP(host) === 6 ? `[${host}]` : host}:${String(source.port)}`;
}

/** Hosts that settings name and those of before did not. */
export function hostsOfSettings(
  next: Settings,
  before: Settings,
): readonly { readonly purpose: "service" | "proxy"; readonly address: string }[] {
  const services = (["breachService", "siteList"] as const).flatMap((name) =>
    next[name] === before[name] || next[name] === defaultSettings[name] || !URL.canParse(next[name])
      ? []
      : [{ purpose: "service" as const, address: next[name] }],
  );
  const rule = next.proxy.mode === "manual" ? proxyRule(next.proxy.address) : null;
  const present = before.proxy.mode === "manual" ? proxyRule(before.proxy.address) : null;
  return rule === null || rule === present ? services : [...services, { purpose: "proxy", address: rule }];
}
