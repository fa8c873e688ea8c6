// @vitest-environment happy-dom
import { mount } from "@vue/test-utils";
import { expect, test, vi } from "vitest";
import { defineComponent, h, nextTick, ref } from "vue";
import { i18n } from "#renderer/i18n/index";
import AppButton from "./AppButton.vue";
import AppIconButton from "./AppIconButton.vue";
import AppReasonTip from "./AppReasonTip.vue";

const tip = (): string | null => document.querySelector(".tip")?.textContent ?? null;

test("why something is off is seen by whoever comes to it with the keyboard or the mouse, and goes with it", async () => {
  let pressed = 0;
  const shown = mount(
    defineComponent(() => () => [
      h(AppButton, { reason: "online only", onClick: () => (pressed += 1) }, () => "Save"),
      h(AppIconButton, { icon: "pencil", label: "Rename", reason: "needs a right", onClick: () => (pressed += 1) }),
      h("button", "Other"),
      h(AppReasonTip),
    ]),
    { attachTo: document.body, global: { plugins: [i18n] } },
  );
  const [save, rename, other] = shown.findAll<HTMLElement>("button");
  const at = async (button: typeof save): Promise<string | null> => {
    button?.element.focus();
    await nextTick();
    return tip();
  };
  expect(await at(save)).toBe("online only");
  expect(await at(rename)).toBe("Rename: needs a right");
  expect(rename?.attributes("aria-description")).toBe("needs a right");
  expect(await at(other)).toBeNull();
  await save?.trigger("pointerover");
  await nextTick();
  expect(tip()).toBe("online only");
  await save?.trigger("pointerout");
  expect(tip()).toBeNull();
  await save?.trigger("click");
  await rename?.trigger("click");
  expect(pressed).toBe(0);
  shown.unmount();
});

test("a reason that changes or ends while it is shown, and a control that goes, are not told as they were", async () => {
  const reason = ref<string | undefined>("online only");
  const isThere = ref(true);
  const shown = mount(
    defineComponent(() => () => [isThere.value ? h(AppButton, { reason: reason.value }, () => "Save") : null, h(AppReasonTip)]),
    { attachTo: document.body, global: { plugins: [i18n] } },
  );
  const point = async (): Promise<void> => {
    await shown.get("button").trigger("pointerover");
    await nextTick();
  };
  await point();
  reason.value = "needs a right";
  await vi.waitFor(() => {
    expect(tip()).toBe("needs a right");
  });
  reason.value = undefined;
  await vi.waitFor(() => {
    expect(tip()).toBeNull();
  });
  reason.value = "online only";
  await nextTick();
  await point();
  expect(tip()).toBe("online only");
  isThere.value = false;
  await vi.waitFor(() => {
    expect(tip()).toBeNull();
  });
  shown.unmount();
});
