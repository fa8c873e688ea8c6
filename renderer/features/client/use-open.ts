import { computed, type WritableComputedRef } from "vue";
import { useRoute, useRouter } from "vue-router";

/**
 * Which row of a tab stands open in its panel; kept in the address (`?open=`), so that links and the way back lead to it. Esc closes the panel
 * (`ListWithPanel`) and never leaves the client: pressed once too often it would lose the place.
 */
export function useOpenRow(): WritableComputedRef<string | null> {
  const route = useRoute();
  const router = useRouter();
  return computed<string | null>({
    get: () => (typeof route.query["open"] === "string" ? route.query["open"] : null),
    set: (key) => {
      void router.replace({ query: key === null ? {} : { open: key } });
    },
  });
}
