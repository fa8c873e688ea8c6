// @vitest-environment happy-dom
import { flushPromises, mount } from "@vue/test-utils";
import { expect, test } from "vitest";
import { defineComponent, h } from "vue";
import { ok, type Result } from "#shared/util/result";
import { invitationText, useInvitation } from "./invitation.ts";

test("a link that is opened while another is still looked at takes its place, and a late answer of the first shows nothing", async () => {
  const answers = new Map<string, (answer: Result<{ readonly of: string } | null>) => void>();
  const found: string[] = [];
  invitationText.value = "first";
  let shown!: ReturnType<typeof useInvitation<{ readonly of: string }>>;
  const screen = mount(
    defineComponent(() => {
      shown = useInvitation<{ readonly of: string }>(
        (text) => new Promise((answer) => answers.set(text, answer)),
        (view) => found.push(view?.of ?? "nothing"),
      );
      return () => h("p", shown.view.value?.of ?? "");
    }),
  );
  invitationText.value = "second";
  await flushPromises();
  answers.get("second")?.(ok({ of: "second" }));
  answers.get("first")?.(ok({ of: "first" }));
  await flushPromises();
  expect([shown.text.value, screen.text(), found]).toEqual(["second", "second", ["second"]]);
  invitationText.value = null;
});
