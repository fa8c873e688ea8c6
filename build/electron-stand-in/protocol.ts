type Handler = (request: { url: string; method: string }) => Promise<Response> | Response;

/** Answers of one session. A handler gets the custom address itself, as in Electron; the browser knows it by another (windows.ts). */
export class Protocol {
  private readonly handlers = new Map<string, Handler>();
  registerSchemesAsPrivileged(): void {
    /* https is standard and secure already */
  }
  handle(scheme: string, handler: Handler): void {
    this.handlers.set(scheme, handler);
  }
  handlerOf(scheme: string): Handler | undefined {
    return this.handlers.get(scheme);
  }
}
/** That of the windows without a session of their own. */
export const protocol = new Protocol();
