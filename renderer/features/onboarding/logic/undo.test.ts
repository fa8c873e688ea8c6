import fc from "fast-check";
import { expect, test } from "vitest";
import { noHistory, redone, remember, undone, type History } from "./undo.ts";

test("U22: every edit can be taken back and done again, in order", () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { minLength: 1, maxLength: 40 }), (edits) => {
      let history: History<number> = noHistory;
      let present = -1;
      for (const edit of edits) {
        history = remember(history, present);
        present = edit;
      }
      for (const before of [-1, ...edits.slice(0, -1)].reverse()) {
        const step = undone(history, present);
        expect(step?.state).toBe(before);
        ({ history, state: present } = step!);
      }
      expect(undone(history, present)).toBeNull();
      for (const after of edits) {
        const step = redone(history, present);
        expect(step?.state).toBe(after);
        ({ history, state: present } = step!);
      }
      expect(redone(history, present)).toBeNull();
      // A new edit forgets what was taken back.
      expect(redone(remember(undone(history, present)!.history, 0), 1)).toBeNull();
    }),
  );
});
