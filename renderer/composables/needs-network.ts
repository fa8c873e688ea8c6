import { t } from "#renderer/i18n/index";
import { useSession } from "#renderer/stores/session";

/** Why something that talks to the server cannot be done now; undefined while there is a network. */
export const needsNetwork = (): string | undefined => (useSession().online ? undefined : t("ui.needsNetwork"));
