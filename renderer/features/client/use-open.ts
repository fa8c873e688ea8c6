import { computed } from "vue";
import { useRoute, useRouter } from "vue-router";

/** Which row of a tab stands open in its panel; kept in the address (`?open=`), so that links and the way back lead to it. */
export function useOpenRow() {
  const route = useRoute();
  const router = useRouter();
  return computed<string | null>({
    get: () => (typeof route.query["open"] === "string" ? route.query["open"] : null),
    set: (key) => { void router.replace({ query: key === null ? {} : { open: key } }); },
  });
}
