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
  /** Whether it changes something, at the client or in what is kept of it; or the switch with which it does. */
  readonly writes: boolean | string;
  /** These must be there. */
  readonly required?: readonly string[];
  /** Exactly one of these must be there. */
  readonly needs?: readonly string[];
}
export const commands = {
  "sync-directory": { client: true, writes: true, switches: {} },
  "test-directory": { client: true, writes: false, switches: { last: null, people: null } },
  "directory-result": { client: true, writes: false, switches: {} },
  "list-directories": { client: false, writes: false, switches: {} },
  "directory-settings": { client: true, writes: "from-file", switches: { "from-file": "file" } },
  "directory-secret": {
    client: true,
    writes: true,
    switches: { secret: "name", "from-file": "file", "from-environment": "variable" },
    required: ["secret"],
    needs: ["from-file", "from-environment"],
  },
  "clear-directory": { client: true, writes: true, switches: {} },
  "check-version": { client: false, writes: false, switches: {} },
  "profile-folder": { client: false, writes: false, switches: {} },
  help: { client: false, writes: false, switches: {} },
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
  readonly misuse: "two-commands" | "no-value" | "switch-missing" | "one-of-two";
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
  const missing = form.required?.find((each) => !(each in switches));
  if (missing !== undefined) return { misuse: "switch-missing", about: missing };
  const { needs } = form;
  if (needs !== undefined && needs.filter((each) => each in switches).length !== 1)
    return { misuse: "one-of-two", about: needs.join(", --") };
  return { name, client: form.client ? client : "", switches };
}

/** Whether a command changes something as it was given. */
export function writes({ name, switches }: Command): boolean {
  const form: CommandForm = commands[name];
  return typeof form.writes === "string" ? form.writes in switches : form.writes;
}

/** Exit codes; a scheduler can go by them. */
export const exitCodes = { done: 0, failed: 1, noSuchClient: 2, stopped: 3, locked: 4, misuse: 5 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** What `--help` says, made of the table. */
export function helpText(language: Language): string {
  const text = (key: string): string => say({ key }, language);
  const value = (kind: string): string => `=<${text(`commands.value.${kind}`)}>`;
  const lines = names.flatMap((name) => {
    const { client, switches }: CommandForm = commands[name];
    return [
      `  --${name}${client ? value("client") : ""}`,
      `      ${text(`commands.does.${name}`)}`,
      ...Object.entries(switches).map(
        ([each, kind]) => `      --${each}${kind === null ? "" : value(kind)}: ${text(`commands.switch.${each}`)}`,
      ),
    ];
  });
  const codes = Object.entries(exitCodes).map(([name, code]) => `  ${String(code)}  ${text(`commands.code.${name}`)}`);
  return [text("commands.usage"), "", ...lines, "", text("commands.keychain"), "", text("commands.codes"), ...codes].join("\n");
}
