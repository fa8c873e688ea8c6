import type { Baselines } from "#electron/standards/baselines";
import type { Contract, HandlersOf } from "#shared/bridge/index";

/** Baselines and drift. */
export function baselineHandlers({ baselines }: { readonly baselines: Baselines }): HandlersOf<Contract["baselines"]> {
  return {
    list: () => baselines.list(),
    save: ({ profileId, baselineId, ...wanted }) => baselines.save(profileId, baselineId, wanted),
    remove: ({ baselineId }) => baselines.remove(baselineId),
    drift: ({ baselineId }) => baselines.drift(baselineId),
    client: ({ clientId }) => baselines.client(clientId),
    accept: ({ baselineId, clientId, rule, ...agreed }) => baselines.accept(baselineId, clientId, rule, agreed),
    withdraw: ({ baselineId, clientId, rule }) => baselines.withdraw(baselineId, clientId, rule),
    revert: ({ baselineId, clientIds, rule }) => baselines.revert(baselineId, clientIds, rule),
  };
}
