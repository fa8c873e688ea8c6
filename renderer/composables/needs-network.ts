import { watch } from "vue";
import type { AppError } from "#shared/errors/app-error";
import { t } from "#renderer/i18n/index";
import { useSession } from "#renderer/stores/session";

/** Why something that talks to the server cannot be done now; undefined while there is a network. */
export const needsNetwork = (): string | undefined => (useSession().online ? undefined : t("ui.needsNetwork"));

/** What a screen has to tell of an error; null where the bar above every screen says it already: there is no network. */
export const beyondOffline = (error: AppError | null | undefined): AppError | null =>
  error == null || (!useSession().online && ["network.unreachable", "network.timeout"].includes(error.code)) ? null : error;

/** Calls `then` whenever there is a network again, for as long as the component lives. */
export function whenOnline(then: () => void): void {
  const session = useSession();
  watch(
    () => session.online,
    (online) => {
      if (online) then();
    },
  );
}
