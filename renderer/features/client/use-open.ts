import { computed, type WritableComputedRef } from "vue";
import { useRoute, useRouter } from "vue-router";

/** Which row of a tab stands open in its panel; kept in the address (`?open=`), so that links and the way back lead to it. */
export function useOpenRow(): {
  readonly openId: WritableComputedRef<string | null>;
  /** Esc: closes the panel. It never leaves the client: pressed once too often it would lose the place. */ leave(): void;
} {
  const route = useRoute();
  const router = useRouter();
  const openId = computed<string | null>({
    get: () => (typeof route.query["open"] === "string" ? route.query["open"] : null),
    set: (key) => {
      void router.replace({ query: key === null ? {} : { open: key } });
    },
  });
  return {
    openId,
    leave: () => {
      if (openId.value !== null) openId.value = null;
    },
  };
}
