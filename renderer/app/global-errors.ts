import type { App } from "vue";
import { useToasts } from "#renderer/ui/toasts";

/** Bugs that nobody caught: said once, in words, without what they carried; the stack goes to the developer console only. */
export function installGlobalErrors(app: App): void {
  const told = new Set<string>();
  function tell(cause: unknown): void {
    console.error(cause);
    const name = cause instanceof Error ? `${cause.name}: ${cause.message.slice(0, 120)}` : "unknown";
    if (told.has(name)) return;
    told.add(name);
    useToasts().showError({ code: "internal.unexpected" });
  }
  app.config.errorHandler = tell;
  window.addEventListener("error", (event) => {
    if (event.error !== null && event.error !== undefined) tell(event.error);
  });
  window.addEventListener("unhandledrejection", (event) => {
    event.preventDefault();
    tell(event.reason);
  });
}
