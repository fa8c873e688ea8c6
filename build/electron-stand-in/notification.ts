import { EventEmitter } from "node:events";

interface NotificationOptions {
  title: string;
  body: string;
}

/** Notifications that stand, for a driver to read and to click (windows.ts). */
const standing: Notification[] = [];
export class Notification extends EventEmitter {
  readonly title: string;
  readonly body: string;
  constructor({ title, body }: NotificationOptions) {
    super();
    this.title = title;
    this.body = body;
  }
  static isSupported(): boolean {
    return true;
  }
  show(): void {
    standing.push(this);
  }
  close(): void {
    if (remove(this)) this.emit("close");
  }
}
function remove(notification: Notification): boolean {
  const at = standing.indexOf(notification);
  if (at >= 0) standing.splice(at, 1);
  return at >= 0;
}
/** What stands, oldest first; with a title, the one that has it is clicked. */
export function standingNotices(clicked: string | null): readonly { readonly title: string; readonly text: string }[] {
  const found = standing.find(({ title }) => title === clicked);
  if (found !== undefined && remove(found)) found.emit("click");
  return standing.map(({ title, body }) => ({ title, text: body }));
}
