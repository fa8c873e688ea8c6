import { withoutIsolates } from "#shared/model/isolate";

/** A piece of the screen that is selected and copied holds names as they are, without the marks that isolate them there. Fields hold none. */
export function copyNamesAsTheyAre(page: Document): void {
  page.addEventListener("copy", (event) => {
    if (event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement) return;
    const text = page.getSelection()?.toString() ?? "";
    const copied = withoutIsolates(text);
    if (copied === text || event.clipboardData === null) return;
    event.clipboardData.setData("text/plain", copied);
    event.preventDefault();
  });
}
