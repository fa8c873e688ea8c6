import type { App } from "vue";
import { useToasts } from "#renderer/ui/toasts";

/** Bugs that nobody caught: said once, in words, without what they carried; the stack goes to the developer console only. */
export function installGlobalErrors(app: App): void {
  const shown = new Set<string>();
  function show(cause: unknown): void {
    console.error(cause);
    const name = cause instanceof Error ? `${cause.name}: ${cause.message.slice(0, 120)}` : "unknown";
    if (shown.has(name)) return;
    shown.add(name);
    useToasts().showError({ code: "internal.unexpected" });
  }
  app.config.errorHandler = show;
  window.addEventListener("error", (event) => {
    if (event.error !== null && event.error !== undefined) show(event.error);
  });
  window.addEventListener("unhandledrejection", (event) => {
    event.preventDefault();
    show(event.reason);
  });
}
