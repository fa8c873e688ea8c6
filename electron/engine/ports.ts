import type { Keychain, ServerTarget } from "#electron/account/index";
import type { Clock, Transport } from "#electron/provider-api/index";
import type { NameServers } from "#electron/sign-on/dns-look-up";
import type { Language } from "#shared/model/message";
import type { ProxyChoice } from "#shared/model/proxy";

export interface FileFilter {
  readonly name: string;
  readonly extensions: readonly string[];
}
export interface ChosenFile {
  readonly path: string;
  readonly name: string;
}
/** The system's dialogs. Null: the person closed it. */
export interface Dialogs {
  openFile(options: { readonly title: string; readonly filters: readonly FileFilter[] }): Promise<ChosenFile | null>;
  saveFile(options: {
    readonly title?: string;
    readonly suggestedName: string;
    readonly filters: readonly FileFilter[];
  }): Promise<ChosenFile | null>;
}
export interface ConfirmQuestion {
  readonly message: string;
  readonly detail: string;
  readonly yes: string;
  readonly no: string;
  /** Takes the question back: the dialog goes, and the answer is no. */
  readonly signal?: AbortSignal;
}
/** Asks a question in a dialog of the system; false where the person said no, closed it, or no window is open. The page can neither see nor answer it. */
export type Confirm = (question: ConfirmQuestion) => Promise<boolean>;

/** The embedded provider of this start. `playToken` opens the panel's interface; it never leaves main. */
export interface EmbeddedSandbox {
  readonly baseUrl: string;
  readonly playToken: string;
}
export interface SandboxPort {
  /** Starts it when it does not run; null when it cannot. */
  ready(): Promise<EmbeddedSandbox | null>;
  readonly now: EmbeddedSandbox | null;
}

/** Notifications of the operating system. */
export interface Notifier {
  /** Somebody looks at the window: it tells by itself. */
  isInFront(): boolean;
  show(notice: { readonly title: string; readonly text: string }, onClick: () => void): void;
  /** Takes away what still stands. */
  clear(): void;
}

/** Everything that the engine needs from outside. In the app the shell gives it, in tests a few lines do. */
export interface EnginePorts {
  /** Folder of settings, profiles and own blueprints. */
  readonly profileFolder: string;
  /** Starter blueprints, locales, word list. */
  readonly resourcesFolder: string;
  readonly platform: NodeJS.Platform;
  readonly transportFor: (target: ServerTarget) => Transport;
  /** The way out that the settings name: at the start, and whenever it is another one. */
  readonly onProxyChosen?: (choice: ProxyChoice) => void;
  /** A person asks for something of a server: a proxy may ask them again who they are. */
  readonly onPersonAsks: () => void;
  readonly clock: Clock;
  readonly dialogs: Dialogs;
  readonly confirm: Confirm;
  readonly printPdf: (html: string) => Promise<Uint8Array>;
  /** Opens a page in the browser after the technician agreed. Absent: there is none. */
  readonly openPage?: (url: string) => Promise<boolean>;
  /** Absent: the system's. */
  readonly nameServers?: NameServers;
  readonly sandbox: SandboxPort;
  readonly keychain: Keychain;
  /** Absent: the computer tells nothing. */
  readonly notifier?: Notifier;
  readonly language: () => Language;
  /** Everything was locked: the window is reloaded, so that nothing readable stays in its heap. */
  readonly onLocked: () => void;
}
