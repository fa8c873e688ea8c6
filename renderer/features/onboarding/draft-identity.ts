import { onBeforeUnmount, watch, type Ref } from "vue";
import type { OnboardingDraft } from "#shared/setup/draft/draft";
import { t } from "#renderer/i18n/index";
import { useShell } from "#renderer/stores/shell";

/** The frame around the screen shows whom the draft is for. */
export function useDraftIdentity(draft: Readonly<Ref<OnboardingDraft | null>>): void {
  const shell = useShell();
  watch(
    draft,
    (value) => {
      shell.draftIdentity =
        value === null
          ? null
          : {
              name: value.client.name || t("onboarding.status.unnamed"),
              colour: value.client.colour,
              monogram: value.client.monogram,
              profileId: value.profileId,
            };
    },
    { immediate: true },
  );
  onBeforeUnmount(() => {
    shell.draftIdentity = null;
  });
}
