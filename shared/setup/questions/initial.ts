import type { Question, QuestionKind } from "./question.ts";

/** Each question as it stands before somebody fills in something else. */
export const initialQuestions: { readonly [Kind in QuestionKind]: Extract<Question, { kind: Kind }> } = {
  "no-two-step": { kind: "no-two-step" },
  policy: { kind: "policy", type: 0, atLeast: null },
  reaches: { kind: "reaches", named: [], atLeast: "view-hidden", by: "any" },
  person: { kind: "person", who: "" },
  owners: { kind: "owners" },
  invitations: { kind: "invitations", days: 5 },
  inactive: { kind: "inactive", days: 90 },
  unmanaged: { kind: "unmanaged" },
  certificates: { kind: "certificates", days: 60 },
  seats: { kind: "seats", free: null },
};
