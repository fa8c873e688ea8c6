/** What the operating system may be asked to tell while the window is not in front. Drafts are the technician's own; the inbox lists them. */
export const noticeKinds = [
  "confirm",
  "device",
  "invitation",
  "log",
  "certificate",
  "removal",
  "policy",
  "exception",
  "directory",
  "unreadable",
  "run-ended",
] as const;
export type NoticeKind = (typeof noticeKinds)[number];
