// @vitest-environment happy-dom
import { mount } from "@vue/test-utils";
import { expect, test } from "vitest";
import { defineComponent, h, nextTick } from "vue";
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
