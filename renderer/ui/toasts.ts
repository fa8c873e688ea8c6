import { defineStore } from "pinia";
import { shallowRef } from "vue";
import type { AppError } from "#shared/errors/app-error";
import { errorTexts } from "#renderer/i18n/errors";
import type { IconName } from "./icon-names.ts";

export interface ToastContent {
  readonly title: string;
  readonly text?: string;
  readonly icon?: IconName;
  readonly tone?: "ok" | "warn" | "bad" | "inf";
  /** The client that was written to. */
  readonly colour?: number;
  readonly action?: { readonly label: string; run(): void };
}
export interface Toast extends ToastContent {
  readonly id: number;
}

/** Short news at the bottom right: six seconds, never a question. */
export const useToasts = defineStore("toasts", () => {
  const toasts = shallowRef<readonly Toast[]>([]);
  let last = 0;
  function close(id: number): void {
    toasts.value = toasts.value.filter((toast) => toast.id !== id);
  }
  function show(content: ToastContent): void {
    const id = ++last;
    toasts.value = [...toasts.value.slice(-3), { ...content, id }];
    setTimeout(
      () => {
        close(id);
      },
      content.tone === "bad" ? 12_000 : 6_000,
    );
  }
  /** An expected failure of something that has no place of its own on the screen. A cancelled dialog says nothing. */
  function showError(error: AppError): void {
    if (error.code === "cancelled") return;
    const { title, kept, todo } = errorTexts(error);
    show({ title, text: `${kept} ${todo}`.trim(), icon: "circle-alert", tone: "bad" });
  }
  return { toasts, show, showError, close };
});
