import type { z } from "zod";
import type { Immutable } from "../util/immutable.ts";
import type { Result } from "../util/result.ts";

/** A request with its reply. The reply is always wrapped in `Result`; handlers never throw across the boundary. */
export interface Call<Request, Reply> {
  readonly kind: "call";
  /** Returns a request made only of what the schema names, or throws. The router runs it on everything that comes from the window. */
  readonly request: (value: unknown) => Request;
  /** Type only: carries the reply's type and no value. */
  readonly reply?: Reply;
}
/** A message from main to the window. */
export interface Push<Message> {
  readonly kind: "push";
  /** Type only. */
  readonly message?: Message;
}
/** What one file of this folder declares: the messages of a domain, by name. */
export type Domain = Readonly<Record<string, Call<any, any> | Push<any>>>;

/** Declares a request by its schema and the type of its reply: `call(schema).replies<View>()`. */
export const call = <Request>(schema: z.ZodType<Request>) => ({
  replies: <Reply>(): Call<Request, Reply> => ({ kind: "call", request: (value) => schema.parse(value) }),
});
export const push = <Message>(): Push<Message> => ({ kind: "push" });

/** The one Electron channel name of a message: `desk:<domain>.<name>`. */
export const channelName = (domain: string, name: string): string => `desk:${domain}.${name}`;

/** Kind of every message by domain and name: all that the preload knows of the contract. */
export type MessageKinds = Readonly<Record<string, Readonly<Record<string, "call" | "push">>>>;
export const kindsOf = (contract: Readonly<Record<string, Domain>>): MessageKinds =>
  Object.fromEntries(
    Object.entries(contract).map(([domain, entries]) => [
      domain,
      Object.fromEntries(Object.entries(entries).map(([name, { kind }]) => [name, kind])),
    ]),
  );

type RequestOf<Entry> = Entry extends Call<infer Request, unknown> ? Immutable<Request> : never;
type ReplyOf<Entry> = Entry extends { readonly reply?: infer Reply } ? Exclude<Reply, undefined> : never;
type MessageOf<Entry> = Entry extends { readonly message?: infer Message } ? Exclude<Message, undefined> : never;
type CallNames<Entries> = { [Name in keyof Entries]: Entries[Name] extends { readonly kind: "call" } ? Name : never }[keyof Entries];
type PushNames<Entries> = Exclude<keyof Entries, CallNames<Entries>>;

/** What main implements for one domain. */
export type HandlersOf<Entries> = {
  readonly [Name in CallNames<Entries>]: (
    request: RequestOf<Entries[Name]>,
  ) => Promise<Result<ReplyOf<Entries[Name]>>> | Result<ReplyOf<Entries[Name]>>;
};
/** What main implements of any domain, for the router, which has parsed the request by the call's own schema. */
export type HandlersByName = Readonly<Record<string, Readonly<Record<string, (request: any) => unknown>>>>;
/** What main sends for one domain. */
export type PushesOf<Entries> = { readonly [Name in PushNames<Entries>]: (message: MessageOf<Entries[Name]>) => void };
/** What the renderer sees of one domain: calls, and subscriptions that return their own undoing. */
export type BridgeDomainOf<Entries> = {
  readonly [Name in CallNames<Entries>]: (request: RequestOf<Entries[Name]>) => Promise<Result<ReplyOf<Entries[Name]>>>;
} & {
  readonly [Name in PushNames<Entries>]: (listener: (message: MessageOf<Entries[Name]>) => void) => () => void;
};
export type BridgeOf<Contract> = { readonly [Domain in keyof Contract]: BridgeDomainOf<Contract[Domain]> };
