import type { Message } from "#shared/model/message";
import type { DirectorySecretName, DirectorySource } from "#shared/setup/directory/settings";
import type { DirectorySnapshot } from "#shared/setup/directory/snapshot";

/** What a reader may use beside its settings. */
export interface DirectoryContext {
  readonly secrets: Readonly<Partial<Record<DirectorySecretName, string>>>;
  readonly signal: AbortSignal;
  /** Ids that members of the client bear: who of them is not among those that pass the filters is looked for outside of these. */
  readonly expected?: ReadonlySet<string>;
}
/** A whole read: what is there, and what was seen on the way, in words. */
export interface DirectoryReading {
  readonly snapshot: DirectorySnapshot;
  readonly seen: readonly Message[];
}
/** Reads a directory whole, or throws an `AppFailure`: there is no half of one. */
export type DirectoryReader<Source extends DirectorySource> = (source: Source, context: DirectoryContext) => Promise<DirectoryReading>;

export const seen = (name: string, parameters: Readonly<Record<string, string | number>> = {}, count?: number): Message => ({
  key: `directory.seen.${name}`,
  parameters: count === undefined ? parameters : { ...parameters, count },
  ...(count === undefined ? {} : { count }),
});
