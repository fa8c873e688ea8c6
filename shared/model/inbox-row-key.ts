/** What of an item tells it from the others. */
type Item =
  | { readonly kind: "confirm" | "removal"; readonly clientId: string; readonly memberId: string }
  | { readonly kind: "policy"; readonly clientId: string; readonly type: number }
  | { readonly kind: "exception"; readonly clientId: string; readonly baselineId: string; readonly rule: { readonly id: string } }
  | { readonly kind: "run"; readonly runId: string }
  | { readonly kind: "draft"; readonly draftId: string }
  | { readonly kind: "device"; readonly clientId: string; readonly device: { readonly request: string } }
  | { readonly kind: "log"; readonly search: string }
  | { readonly kind: "certificate"; readonly of: string; readonly clientId: string }
  | { readonly kind: "invitation"; readonly clientId: string; readonly expired: boolean }
  | { readonly kind: "edits"; readonly clientId: string; readonly id: string }
  | { readonly kind: "directory" | "unreadable"; readonly clientId: string };

/** The row of the inbox that an item stands in; invitations of one client stand in one. */
export function inboxRowKey(item: Item): string {
  switch (item.kind) {
    case "confirm":
    case "removal":
      return `${item.kind}/${item.clientId}/${item.memberId}`;
    case "policy":
      return `policy/${item.clientId}/${String(item.type)}`;
    case "exception":
      return `exception/${item.clientId}/${item.baselineId}/${item.rule.id}`;
    case "run":
      return `run/${item.runId}`;
    case "draft":
      return `draft/${item.draftId}`;
    case "device":
      return `device/${item.clientId}/${item.device.request}`;
    case "edits":
      return `edits/${item.clientId}/${item.id}`;
    case "log":
      return `log/${item.search}`;
    case "certificate":
      return `certificate/${item.of}/${item.clientId}`;
    case "invitation":
      return `${item.expired ? "expired" : "old"}/${item.clientId}`;
    case "directory":
    case "unreadable":
      return `${item.kind}/${item.clientId}`;
  }
}
