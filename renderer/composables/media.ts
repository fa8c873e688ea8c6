import { onScopeDispose, readonly, ref, type Ref } from "vue";

/** Whether the window fits a media query, for as long as the component that asks is there. */
export function useMedia(query: string): Readonly<Ref<boolean>> {
  const media = matchMedia(query);
  const fits = ref(media.matches);
  const look = (): void => {
    fits.value = media.matches;
  };
  media.addEventListener("change", look);
  onScopeDispose(() => {
    media.removeEventListener("change", look);
  });
  return readonly(fits);
}
