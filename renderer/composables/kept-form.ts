import { onBeforeUnmount } from "vue";

/*
 * What was typed into a form that was left, by client and form: in the memory of the window only. A lock reloads the window, and it is gone;
 * nothing of it is stored, secrets neither.
 */

/** A draft and what it was begun from: what the technician did not touch follows what is read meanwhile. */
export interface KeptForm<Draft> {
  readonly base: Draft;
  readonly draft: Draft;
}
const forms = new Map<string, KeptForm<unknown>>();

/**
 * The form as it was left, or null. Leaving the screen keeps what `now` answers; null where nothing differs, or it was thrown away.
 * @param key client and form.
 */
export function useKeptForm<Draft>(key: string, now: () => KeptForm<Draft> | null): KeptForm<Draft> | null {
  onBeforeUnmount(() => {
    const form = now();
    if (form === null) forms.delete(key);
    else forms.set(key, form);
  });
  return (forms.get(key) as KeptForm<Draft> | undefined) ?? null;
}

/** The draft over what stands there now: only what differs from what it was begun from is the technician's. */
export function rebased<Values extends object>(draft: Values, base: Values, now: Values): Values {
  const touched = Object.entries(draft).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(base[name as keyof Values]));
  return { ...now, ...Object.fromEntries(touched) };
}
