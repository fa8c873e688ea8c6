import { shallowRef, ref, computed, type Ref } from "vue";
import type { CertificateChoice, ServerCheck, ServerChoice, SignInStep } from "#shared/bridge/index";
import type { AppError } from "#shared/errors/app-error";
import type { ErrorCode } from "#shared/errors/codes";
import type { ProfileId } from "#shared/model/ids";
import type { Result } from "#shared/util/result";
import { t } from "#renderer/i18n/index";
import { bridge } from "#renderer/bridge";

/** Failures that take the place of the form, because trying the same again will not help. The others are said at the field. */
const ownScreen: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  "sign-in.locked-out",
  "server.rate-limited",
  "sign-in.two-factor-unsupported",
  "network.unreachable",
  "network.timeout",
  "network.certificate",
  "network.certificate-expired",
  "network.certificate-not-yet",
  "network.certificate-name",
  "network.not-secure",
  "network.not-a-server",
  "network.web-page",
  "network.blocked",
  "network.portal",
  "network.proxy-sign-in",
  "network.proxy-refused",
  "sign-in.blocked",
  "sign-in.blocked-late",
  "sign-in.server-away",
  "sign-in.web-page",
  "server.unavailable",
  "server.redirected",
  "sign-in.kdf-weaker-than-before",
  "sign-in.kdf-too-weak",
  "sign-in.kdf-excessive",
  "sign-in.sso-required",
  "sign-in.update-required",
  "sign-in.no-clients",
  "sign-in.password-change-required",
  "sign-in.account-unusable",
  "server.failed",
]);

/** One attempt to sign in, step by step. The password stays here until the step is done and is forgotten with the attempt. */
export function useSignIn(done: (profileId: ProfileId) => Promise<void>) {
  const kind = ref<ServerChoice["kind"]>("eu");
  const url = ref("");
  const certificate = shallowRef<CertificateChoice | null>(null);
  const email = ref("");
  const password = ref("");
  /** Link of the provider that invited the account, with which it may sign in though it has no clients. */
  const invitation = ref<string | null>(null);
  /** It comes from a client's checklist, to make the organization there. */
  const forLicence = ref(false);
  const busy = ref(false);
  const step = shallowRef<Exclude<SignInStep, { kind: "signed-in" }> | null>(null);
  /** Said at the field of the present step. */
  const fieldError = shallowRef<AppError | null>(null);
  /** Takes the place of the form. */
  const blocked = shallowRef<AppError | null>(null);
  const check = shallowRef<ServerCheck | null>(null);
  const checkError = shallowRef<AppError | null>(null);

  const server = computed<ServerChoice>(() =>
    kind.value === "self-hosted"
      ? { kind: "self-hosted", url: url.value.trim(), ...(certificate.value === null ? {} : { certificate: certificate.value.handle }) }
      : { kind: kind.value },
  );

  /** As the technician knows it: the name of the cloud, or the host that was typed. */
  const serverName = computed(() =>
    kind.value === "self-hosted" ? (URL.parse(url.value.trim())?.host ?? url.value.trim()) : t(`account.server.${kind.value}.title`),
  );

  async function checkServer(): Promise<void> {
    check.value = null;
    checkError.value = null;
    if (kind.value !== "self-hosted" || url.value.trim() === "") return;
    const asked = url.value;
    const answer = await bridge.account.checkServer({ server: server.value });
    if (asked !== url.value) return;
    if (answer.ok) {
      // The field shows what was found: a web vault's route, a page of it and the like do not belong to the address.
      kind.value = answer.value.kind;
      url.value = answer.value.url;
      check.value = answer.value;
    } else checkError.value = answer.error;
  }
  async function chooseCertificate(): Promise<void> {
    const chosen = await bridge.app.chooseCertificate({});
    if (!chosen.ok) {
      if (chosen.error.code !== "cancelled") checkError.value = chosen.error;
      return;
    }
    certificate.value = chosen.value;
    await checkServer();
  }

  async function take(work: Promise<Result<SignInStep>>): Promise<void> {
    busy.value = true;
    fieldError.value = null;
    const answer = await work;
    busy.value = false;
    if (!answer.ok) {
      (ownScreen.has(answer.error.code) ? blocked : fieldError).value = answer.error;
      return;
    }
    blocked.value = null;
    if (answer.value.kind !== "signed-in") {
      step.value = answer.value;
      return;
    }
    password.value = "";
    await done(answer.value.profileId);
  }
  const start = (): Promise<void> =>
    take(
      bridge.account.signIn({
        server: server.value,
        email: email.value.trim(),
        masterPassword: password.value,
        ...(invitation.value === null ? {} : { invitation: invitation.value }),
        ...(forLicence.value ? { forLicence: true } : {}),
      }),
    );
  const goOn = take;
  const forgetError = (): void => {
    fieldError.value = null;
  };
  async function cancel(): Promise<void> {
    const attempt = step.value;
    step.value = null;
    blocked.value = null;
    fieldError.value = null;
    if (attempt !== null) await bridge.account.cancelSignIn({ attemptId: attempt.attemptId });
  }
  return {
    kind,
    url,
    serverName,
    certificate,
    email,
    password,
    invitation,
    forLicence,
    busy,
    step,
    fieldError,
    blocked,
    check,
    checkError,
    checkServer,
    chooseCertificate,
    start,
    goOn,
    forgetError,
    cancel,
  } satisfies Record<string, Ref<unknown> | ((...parameters: never[]) => unknown)>;
}
export type SignInAttempt = ReturnType<typeof useSignIn>;
