import { computed, inject, type ComputedRef, type InjectionKey } from "vue";
import { useRouter, type Router } from "vue-router";
import type { ClientRow, SearchHit } from "#shared/bridge/index";
import type { MemberSetup } from "#shared/setup/value/client-setup";
import type { IconName } from "#renderer/ui/icon-names";
import type { MenuEntry } from "#renderer/ui/menu";

/** What a command is done to. A menu of something new begins with an entry here. */
export interface CommandSubjects {
  /** Nothing in particular. */
  readonly app: null;
  /** `tab`: the one that is open, where the client's page is. */
  readonly client: { readonly row: ClientRow; readonly tab: string | null };
  /** Somebody who was found at a client. Null while only the words of what can be done are looked for. */
  readonly person: SearchHit | null;
  /** Of the client whose page is open. */
  readonly member: { readonly clientName: string; readonly member: MemberSetup };
}
/** The palette, the palette when it is narrowed to one client, and the menu of the subject. */
type CommandPlace = "palette" | "narrowed" | "menu";

/** Something that can be done; its feature registers it, the palette and the menus offer what is registered. */
export interface Command<Subject> {
  readonly id: string;
  readonly icon: IconName;
  /** Smaller first, over all features. */
  readonly order: number;
  readonly places: readonly CommandPlace[];
  readonly label: (subject: Subject) => string;
  /** Other words that people have for it ("forgot my password"): it is found by them. */
  readonly words?: () => string;
  /** Whether there is such a thing to do here; without it, always. */
  readonly offered?: (subject: Subject) => boolean;
  /** Why it cannot be done now: shown, and turns it off. */
  readonly reason?: (subject: Subject) => string | undefined;
  readonly keys?: readonly string[];
  /** Where it leads, beside the label in the palette. */
  readonly hint?: (subject: Subject) => string;
  /** In a menu: takes something away, and a line above it. */
  readonly danger?: boolean;
  readonly apart?: boolean;
  run(subject: Subject, router: Router): void | Promise<void>;
}
/** What a feature registers, as the default export of its `commands.ts`. */
export type FeatureCommands = Partial<AllCommands>;
type AllCommands = { readonly [Kind in keyof CommandSubjects]: readonly Command<CommandSubjects[Kind]>[] };

export const commandsKey: InjectionKey<AllCommands> = Symbol("commands");
const none: AllCommands = { app: [], client: [], member: [], person: [] };

/** Puts the commands of all features together, in their order. */
export function gatherCommands(features: readonly FeatureCommands[]): AllCommands {
  const all = <Kind extends keyof CommandSubjects>(kind: Kind): readonly Command<CommandSubjects[Kind]>[] =>
    features
      .flatMap((feature): readonly Command<CommandSubjects[Kind]>[] => {
        const own: AllCommands[Kind] | undefined = feature[kind];
        return own ?? [];
      })
      .sort((left, right) => left.order - right.order);
  return { app: all("app"), client: all("client"), member: all("member"), person: all("person") };
}

/** What can be done to a subject at a place. */
export function useCommands() {
  const commands = inject(commandsKey, none);
  return <Kind extends keyof CommandSubjects>(
    kind: Kind,
    subject: CommandSubjects[Kind],
    place: CommandPlace,
  ): readonly Command<CommandSubjects[Kind]>[] => {
    const all: readonly Command<CommandSubjects[Kind]>[] = commands[kind];
    return all.filter((command) => command.places.includes(place) && (command.offered?.(subject) ?? true));
  };
}

/** The menu of a subject, for `AppMenu`. */
export function useCommandMenu<Kind extends keyof CommandSubjects>(
  kind: Kind,
  subject: () => CommandSubjects[Kind],
): { readonly entries: ComputedRef<readonly MenuEntry[]>; choose(id: string): void } {
  const commands = useCommands();
  const router = useRouter();
  return {
    entries: computed(() =>
      commands(kind, subject(), "menu").map(({ id, icon, label, reason, keys, danger, apart }) => ({
        id,
        icon,
        label: label(subject()),
        reason: reason?.(subject()),
        ...(keys === undefined ? {} : { keys }),
        ...(danger === undefined ? {} : { danger }),
        ...(apart === undefined ? {} : { apart }),
      })),
    ),
    choose(id) {
      const chosen = commands(kind, subject(), "menu").find((command) => command.id === id);
      if (chosen !== undefined && chosen.reason?.(subject()) === undefined) void chosen.run(subject(), router);
    },
  };
}
