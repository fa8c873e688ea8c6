import type { Blueprint, BlueprintCollection, BlueprintParameter } from "./blueprint.ts";
import type { ClientSetup } from "../value/client-setup.ts";
import { escapeTemplate } from "./template.ts";

/** A blueprint of what a client has: "like this existing client". Its name stays out of it: where texts hold it, the new client's goes. */
export function blueprintFromClient(setup: ClientSetup): Blueprint {
  const groupNames = new Map(setup.groups.map((group) => [group.id, group.name]));
  const generalise = (text: string): string => {
    const escaped = escapeTemplate(text);
    const name = setup.client.name;
    return name.length >= 3 ? escaped.replaceAll(escapeTemplate(name), "{{client.name}}") : escaped;
  };
  const collections = setup.collections
    .filter((collection) => !collection.isDefaultUserCollection && collection.path !== "")
    .map((collection): BlueprintCollection => ({
      path: generalise(collection.path),
      access: collection.groups.flatMap(({ id, level }) => {
        const group = groupNames.get(id);
        return group === undefined ? [] : [{ group: generalise(group), level }];
      }),
    }));
  const parameters: readonly BlueprintParameter[] = [];
  return {
    id: `like:${setup.client.id}`,
    name: setup.client.name,
    version: 1,
    description: "",
    origin: "own",
    parameters,
    groups: setup.groups.map((group) => ({ name: generalise(group.name) })),
    collections,
    policies: setup.policies
      .filter((policy) => policy.enabled)
      .map(({ type, enabled, data }) => ({ type, enabled, ...(Object.keys(data).length === 0 ? {} : { data }) })),
    collectionSettings: setup.collectionSettings,
  };
}
