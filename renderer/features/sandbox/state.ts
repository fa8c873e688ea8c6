import { shallowRef } from "vue";
import type { SandboxState } from "#shared/bridge/index";
import type { AppError } from "#shared/errors/app-error";
import type { Result } from "#shared/util/result";
import { bridge } from "#renderer/bridge";

/** The sandbox as last seen, for the panel and for the bar: what is broken on purpose shows although the panel is closed. */
export const sandboxState = shallowRef<SandboxState | null>(null);
export const sandboxError = shallowRef<AppError | null>(null);

/** Keeps an answer; false for a refusal, which leaves what was seen before. */
export function takeSandbox(answer: Result<SandboxState>): boolean {
  if (answer.ok) {
    sandboxState.value = answer.value;
    sandboxError.value = null;
  } else sandboxError.value = answer.error;
  return answer.ok;
}

export const lookAtSandbox = async (): Promise<void> => {
  takeSandbox(await bridge.sandbox.state({}));
};
