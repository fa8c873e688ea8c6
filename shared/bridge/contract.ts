import type { Result } from "../util/result.ts";
import type { Channels, DomainName } from "./channels.ts";

/** Returns a T made only of what the schema names, or throws. Runs in the router on everything that comes from the renderer. */
export type Parse<T> = (value: unknown) => T;

/** A request with its reply. The reply is always wrapped in `Result`; handlers never throw across the boundary. */
export interface Call<Request, Response> {
  readonly request: Parse<Request>;
  /** Type only: carries the response's type and no value. */
  readonly response?: Response;
}
/** A message from main to the renderer. */
export interface Push<Message> {
  readonly message?: Message;
}

type Kinds<Domain extends DomainName> = Channels[Domain];
export type ContractShape = {
  readonly [Domain in DomainName]: {
    readonly [Name in keyof Kinds<Domain>]: Kinds<Domain>[Name] extends "call" ? Call<any, any> : Push<any>;
  };
};

type RequestOf<Entry> = Entry extends Call<infer Request, unknown> ? Request : never;
type ResponseOf<Entry> = Entry extends { readonly response?: infer Response } ? Exclude<Response, undefined> : never;
type MessageOf<Entry> = Entry extends { readonly message?: infer Message } ? Exclude<Message, undefined> : never;
type CallNames<Entries> = { [Name in keyof Entries]: Entries[Name] extends { readonly request: unknown } ? Name : never }[keyof Entries];
type PushNames<Entries> = Exclude<keyof Entries, CallNames<Entries>>;

/** What main implements for one domain. */
export type HandlersOf<Entries> = {
  readonly [Name in CallNames<Entries>]: (
    request: RequestOf<Entries[Name]>,
  ) => Promise<Result<ResponseOf<Entries[Name]>>> | Result<ResponseOf<Entries[Name]>>;
};
/** What main sends for one domain. */
export type PushesOf<Entries> = { readonly [Name in PushNames<Entries>]: (message: MessageOf<Entries[Name]>) => void };
/** What the renderer sees of one domain: calls, and subscriptions that return their own undoing. */
export type BridgeDomainOf<Entries> = {
  readonly [Name in CallNames<Entries>]: (request: RequestOf<Entries[Name]>) => Promise<Result<ResponseOf<Entries[Name]>>>;
} & {
  readonly [Name in PushNames<Entries>]: (listener: (message: MessageOf<Entries[Name]>) => void) => () => void;
};
export type BridgeOf<Contract> = { readonly [Domain in keyof Contract]: BridgeDomainOf<Contract[Domain]> };
