import { onMounted, type Ref } from "vue";
import { useRoute, useRouter } from "vue-router";

/** The name's field, ready to be typed over: by E in the panel, or at once where the address asks for it (`?rename=1`, from the palette). */
export function useRename(name: Readonly<Ref<{ focus(): void; select(): void } | null>>): (event?: Event) => void {
  const route = useRoute();
  const router = useRouter();
  const rename = (event?: Event): void => {
    event?.preventDefault();
    name.value?.focus();
    name.value?.select();
  };
  onMounted(() => {
    if (route.query["rename"] === undefined) return;
    const { rename: _asked, ...query } = route.query;
    void router.replace({ query });
    rename();
  });
  return rename;
}
