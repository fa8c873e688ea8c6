import { say } from "#electron/reports/texts";
import type { Language } from "#shared/model/message";

/*
 * What the app does without a window, for the operating system's scheduler. This table is all there is of it: what is read from the
 * arguments, what the help says, and what is carried out (directory-commands.ts) follow it.
 */
interface CommandForm {
  /** Whether its value is the name or id of a client. */
  readonly client: boolean;
  /** Other switches that it takes; with a value or, where null, without. */
  readonly switches: Readonly<Record<string, string | null>>;
  /** One of these must be there. */
  readonly needs?: readonly string[];
}
export const commands = {
  "sync-directory": { client: true, switches: {} },
  "test-directory": { client: true, switches: { last: null, people: null } },
  "directory-result": { client: true, switches: {} },
  "list-directories": { client: false, switches: {} },
  "directory-settings": { client: true, switches: { "from-file": "file" } },
  "directory-secret": {
    client: true,
    switches: { secret: "name", "from-file": "file", "from-environment": "variable" },
    needs: ["from-file", "from-environment"],
  },
  "clear-directory": { client: true, switches: {} },
  "profile-folder": { client: false, switches: {} },
  help: { client: false, switches: {} },
} as const satisfies Readonly<Record<string, CommandForm>>;
export type CommandName = keyof typeof commands;
const names = Object.keys(commands) as readonly CommandName[];

export interface Command {
  readonly name: CommandName;
  /** Empty where the command takes none. */
  readonly client: string;
  /** Its switches as they were given; "" for one without a value. */
  readonly switches: Readonly<Record<string, string>>;
}
/** A command that cannot be carried out as it was written; `about` is the switch that is wrong. */
export interface Misuse {
  readonly misuse: "two-commands" | "no-value" | "switch-missing";
  readonly about: string;
}

/** The command among the arguments; null: there is none, and the window opens. Chromium reorders arguments, so they are searched, never counted. */
export function readCommand(argv: readonly string[]): Command | Misuse | null {
  const given = new Map<string, string>();
  for (const argument of argv) {
    const found = /^--([a-z-]+)(?:=([^\0]*))?$/su.exec(argument);
    if (found?.[1] !== undefined) given.set(found[1], found[2] ?? "");
  }
  const [name, other] = names.filter((each) => given.has(each));
  if (name === undefined) return null;
  if (name === "help" || other === "help") return { name: "help", client: "", switches: {} };
  if (other !== undefined) return { misuse: "two-commands", about: other };
  const form: CommandForm = commands[name];
  const client = given.get(name)?.trim() ?? "";
  if (form.client && client === "") return { misuse: "no-value", about: name };
  const switches = Object.fromEntries(
    Object.keys(form.switches).flatMap((each) => {
      const value = given.get(each);
      return value === undefined ? [] : [[each, value]];
    }),
  );
  const empty = Object.entries(switches).find(([each, value]) => value === "" && form.switches[each] !== null);
  if (empty !== undefined) return { misuse: "no-value", about: empty[0] };
  const needed = form.needs?.some((each) => each in switches) === false ? form.needs[0] : undefined;
  const missing = needed ?? ("secret" in form.switches && !("secret" in switches) ? "secret" : undefined);
  return missing === undefined ? { name, client: form.client ? client : "", switches } : { misuse: "switch-missing", about: missing };
}

/** Exit codes; a scheduler can go by them. */
export const exitCodes = { done: 0, failed: 1, noSuchClient: 2, stopped: 3, locked: 4, misuse: 5 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** What `--help` says, made of the table. */
export function helpText(language: Language): string {
  const tell = (key: string): string => say({ key }, language);
  const value = (kind: string): string => `=<${tell(`commands.value.${kind}`)}>`;
  const lines = names.flatMap((name) => {
    const { client, switches }: CommandForm = commands[name];
    return [
      `  --${name}${client ? value("client") : ""}`,
      `      ${tell(`commands.does.${name}`)}`,
      ...Object.entries(switches).map(
        ([each, kind]) => `      --${each}${kind === null ? "" : value(kind)}: ${tell(`commands.switch.${each}`)}`,
      ),
    ];
  });
  const codes = Object.entries(exitCodes).map(([name, code]) => `  ${String(code)}  ${tell(`commands.code.${name}`)}`);
  return [tell("commands.usage"), "", ...lines, "", tell("commands.keychain"), "", tell("commands.codes"), ...codes].join("\n");
}
