import { X509Certificate } from "node:crypto";
import type { SamlCertificate } from "#shared/bridge/index";
import { appError } from "#shared/errors/app-error";
import { endsSoonDays } from "#shared/setup/value/attention";
import { compareText } from "#shared/util/compare";
import { err, ok, type Result } from "#shared/util/result";

export type SamlSettings = Readonly<Record<string, string | number | boolean | null>>;

const longest = 500_000;
const redirect = "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect";
const post = "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST";

const day = 86_400_000;

interface Provider {
  readonly entityId: string;
  /** Attributes of its `IDPSSODescriptor`, and the tags inside it. */
  readonly own: string;
  readonly inside: readonly Tag[];
}
/** An element's beginning (`name`) or end (`/name`), without its namespace, and the text that follows it. */
interface Tag {
  readonly name: string;
  readonly attributes: string;
  readonly text: string;
}
interface Element {
  readonly attributes: string;
  readonly inside: readonly Tag[];
}

/**
 * An identity provider's metadata (SAML 2.0 metadata, OASIS) as settings under the server's names. Only what is needed
 * is picked out; document types, entities and anything unknown are refused or passed over, so nothing is ever expanded
 * or fetched. Of several signing certificates one that is valid is taken before one that is not, then the newest.
 * Fails with `import.malformed`, and with `import.saml-several` where it is not said which provider is meant.
 */
export function readSamlMetadata(xml: string, now = new Date()): Result<SamlSettings> {
  const found = providerOf(xml);
  if (!found.ok) return found;
  const { entityId, own, inside } = found.value;
  const services = (name: string): readonly { readonly binding: string | null; readonly location: string | null }[] =>
    inside
      .filter((tag) => tag.name === name)
      .map(({ attributes }) => ({ binding: attribute(attributes, "Binding"), location: attribute(attributes, "Location") }));
  const signOn = services("SingleSignOnService");
  const chosen = signOn.find((service) => service.binding === redirect) ?? signOn.find((service) => service.binding === post);
  if (!chosen?.location || !isWebAddress(chosen.location)) return err(appError("import.malformed", {}, "SingleSignOnService"));
  const logout =
    services("SingleLogoutService").find((service) => service.binding === redirect || service.binding === post)?.location ?? null;
  return ok({
    idpEntityId: entityId,
    idpSingleSignOnServiceUrl: chosen.location,
    idpBindingType: chosen.binding === redirect ? 1 : 2,
    idpSingleLogoutServiceUrl: logout !== null && isWebAddress(logout) ? logout : null,
    idpX509PublicCert: certificatesIn(inside, now)[0]?.certificate ?? null,
    idpWantAuthnRequestsSigned: /^(?:true|1)$/u.test(attribute(own, "WantAuthnRequestsSigned") ?? ""),
  });
}

/** The signing certificates of a provider's metadata, the one to take first. Empty where the metadata cannot be read. */
export function samlCertificates(xml: string, now = new Date()): readonly SamlCertificate[] {
  const found = providerOf(xml);
  return found.ok ? certificatesIn(found.value.inside, now) : [];
}

/** The one identity provider that the metadata describes; services that only use one do not count. */
function providerOf(xml: string): Result<Provider> {
  const malformed = (detail: string) => err(appError("import.malformed", {}, detail));
  if (xml.length > longest) return malformed("too long");
  const text = withoutComments(xml);
  if (text === null) return malformed("comment");
  if (/<!(?:DOCTYPE|ENTITY)/iu.test(text)) return malformed("document type");
  const providers = elements(tagsOf(text), "EntityDescriptor").flatMap(({ attributes, inside }): readonly Provider[] => {
    const entityId = attribute(attributes, "entityID");
    const [idp] = elements(inside, "IDPSSODescriptor");
    return entityId === null || idp === undefined ? [] : [{ entityId, own: idp.attributes, inside: idp.inside }];
  });
  const [first] = providers;
  if (first === undefined) return malformed("EntityDescriptor, IDPSSODescriptor");
  const names = [...new Set(providers.map(({ entityId }) => entityId))];
  return names.length === 1
    ? ok(first)
    : err(appError("import.saml-several", { count: names.length, names: names.slice(0, 5).join(", ").slice(0, 400) }));
}

/*
 * Metadata may come from anybody's address: whatever it holds is walked through once. A pattern that looks for the end of an element from
 * each beginning takes minutes for a document of half a megabyte that ends none.
 */

/** Null where a comment does not end. */
function withoutComments(xml: string): string | null {
  const parts: string[] = [];
  for (let at = 0; ;) {
    const start = xml.indexOf("<!--", at);
    if (start === -1) return parts.concat(xml.slice(at)).join("");
    const end = xml.indexOf("-->", start + 4);
    if (end === -1) return null;
    parts.push(xml.slice(at, start));
    at = end + 3;
  }
}
function tagsOf(text: string): readonly Tag[] {
  return [...text.matchAll(/<(\/?)(?:[\w.-]{1,100}:)?([\w.-]{1,100})([^<>]*)>([^<]*)/gu)].map(
    ([, slash = "", name = "", attributes = "", following = ""]) => ({ name: `${slash}${name}`, attributes, text: following }),
  );
}
/** Elements of a name that end, in their order; what lies inside one is not looked through for others. */
function elements(tags: readonly Tag[], name: string): readonly Element[] {
  const found: Element[] = [];
  let started: number | null = null;
  for (const [at, tag] of tags.entries()) {
    if (tag.name === name && !tag.attributes.endsWith("/")) started ??= at;
    if (tag.name !== `/${name}` || started === null) continue;
    found.push({ attributes: tags[started]?.attributes ?? "", inside: tags.slice(started + 1, at) });
    started = null;
  }
  return found;
}

/** Certificates of keys that may sign, each once, the best first. */
function certificatesIn(inside: readonly Tag[], now: Date): readonly SamlCertificate[] {
  const signing = elements(inside, "KeyDescriptor").filter(({ attributes }) => attribute(attributes, "use") !== "encryption");
  const texts = signing.flatMap((key) =>
    key.inside
      .filter(({ name }) => name === "X509Certificate")
      .flatMap(({ text }) => {
        const certificate = bareBase64(text);
        return certificate === "" ? [] : [certificate];
      }),
  );
  const read = [...new Set(texts)].map((certificate) => ({ certificate, ...certificateOf(certificate, now) }));
  // A chain may stand beside the certificate that signs; what issues others is none of them.
  const leaves = read.filter(({ issues }) => !issues);
  const rank: Readonly<Record<SamlCertificate["state"], number>> = { valid: 0, "ends-soon": 0, "not-yet": 1, expired: 2, unreadable: 3 };
  return (leaves.length === 0 ? read : leaves)
    .sort(
      (left, right) =>
        rank[left.state] - rank[right.state] ||
        (left.state === "not-yet" ? compareText(left.from, right.from) : compareText(right.from, left.from)),
    )
    .map(({ certificate, subject, thumbprint, from, until, state }) => ({ certificate, subject, thumbprint, from, until, state }));
}

/** Base64 as metadata of all kinds hold it: with line ends written as codes, with a PEM file's first and last line. */
function bareBase64(text: string): string {
  const bare = text
    .replace(/&#(?:x[da]|1[03]|x9|9|x20|32);/giu, "")
    .replace(/-----[A-Z ]+-----/gu, "")
    .replace(/\s+/gu, "");
  return /^[A-Za-z0-9+/]+=*$/u.test(bare) ? bare : "";
}

/** Certificates by themselves, in their order. */
export const certificatesOf = (texts: readonly string[], now = new Date()): readonly SamlCertificate[] =>
  texts.map((text) => {
    const certificate = bareBase64(text);
    const { issues: _issues, ...read } = certificateOf(certificate, now);
    return { certificate, ...read };
  });

function certificateOf(base64: string, now: Date): Omit<SamlCertificate, "certificate"> & { readonly issues: boolean } {
  try {
    const certificate = new X509Certificate(Buffer.from(base64, "base64"));
    const [from, until] = [certificate.validFromDate.getTime(), certificate.validToDate.getTime()];
    const time = now.getTime();
    const state = time > until ? "expired" : time < from ? "not-yet" : until - time < endsSoonDays * day ? "ends-soon" : "valid";
    return {
      subject: nameOf(certificate.subject),
      thumbprint: certificate.fingerprint,
      from: new Date(from).toISOString(),
      until: new Date(until).toISOString(),
      state,
      // A self-signed certificate of a provider may carry the mark of an authority and signs all the same.
      issues: certificate.ca && certificate.subject !== certificate.issuer,
    };
  } catch {
    return { subject: "", thumbprint: "", from: "", until: "", state: "unreadable", issues: false };
  }
}
/** The name that a person knows, out of a subject's lines. */
const nameOf = (subject: string): string => (/^CN=(.*)$/mu.exec(subject)?.[1] ?? subject.replaceAll("\n", ", ")).slice(0, 200);

function attribute(attributes: string, name: string): string | null {
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, "u").exec(attributes);
  const text = found?.[1] ?? found?.[2];
  return text === undefined
    ? null
    : text
        .replaceAll("&lt;", "<")
        .replaceAll("&gt;", ">")
        .replaceAll("&quot;", '"')
        .replaceAll("&apos;", "'")
        .replaceAll("&amp;", "&")
        .trim();
}
/** What the server takes as an address (organization-api.md §7.1). */
const isWebAddress = (text: string): boolean => /^https?:\/\/[^<>"]+$/iu.test(text);
