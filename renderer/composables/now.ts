import { readonly, ref, type Ref } from "vue";

const now = ref(Date.now());
let timer: ReturnType<typeof setInterval> | undefined;

/** The present time in milliseconds, renewed every 20 s, shared by everything that shows an age. */
export function useNow(): Readonly<Ref<number>> {
  timer ??= setInterval(() => {
    now.value = Date.now();
  }, 20_000);
  return readonly(now);
}
