type Handler = (request: Request, url: string) => Promise<Response> | Response;
const handlers = new Map<string, Handler>();

/** A handler gets a request whose `url` is the custom address, as in Electron; `Request` itself refuses custom schemes here. */
export const protocol = {
  registerSchemesAsPrivileged(): void { /* https is standard and secure already */ },
  handle(scheme: string, handler: (request: { url: string; method: string }) => Promise<Response> | Response): void {
    handlers.set(scheme, (request, url) => handler({ url, method: request.method }));
  },
};
export const handlerOf = (scheme: string): Handler | undefined => handlers.get(scheme);
