import { Notification } from "electron";
import type { Notifier } from "#electron/engine/ports";
import type { MainWindow } from "./window.ts";

/** Notifications of the operating system. They are kept while they stand: one that nothing refers to answers no click. */
export class SystemNotifier implements Notifier {
  private readonly window: MainWindow;
  private readonly standing = new Set<Notification>();

  constructor(window: MainWindow) {
    this.window = window;
  }
  isInFront(): boolean {
    return this.window.browserWindow?.isFocused() ?? false;
  }
  show(notice: { readonly title: string; readonly text: string }, onClick: () => void): void {
    if (!Notification.isSupported()) return;
    const notification = new Notification({ title: notice.title, body: notice.text });
    const gone = (): void => {
      this.standing.delete(notification);
    };
    this.standing.add(notification);
    notification.on("click", () => {
      gone();
      this.window.focus();
      onClick();
    });
    notification.on("close", gone);
    notification.on("failed", gone);
    notification.show();
  }
  clear(): void {
    for (const notification of [...this.standing]) notification.close();
    this.standing.clear();
  }
}
