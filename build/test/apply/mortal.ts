import { Died, type FakeServer } from "./fake-server.ts";

/** The same server as a process sees it that may die: a call in which it does never comes back, and `death` is resolved. */
export function mortal(server: FakeServer): { readonly living: Pick<FakeServer, "api" | "reads">; readonly death: Promise<null> } {
  let die = (): void => undefined;
  const death = new Promise<null>((resolve) => {
    die = () => {
      resolve(null);
    };
  });
  const guard = <T extends object>(target: T): T =>
    new Proxy(target, {
      get: (object, name) => {
        const member: unknown = Reflect.get(object, name);
        if (typeof member !== "function") return member;
        return async (...given: unknown[]) => {
          try {
            return await (member as (...given: unknown[]) => unknown).apply(object, given);
          } catch (thrown) {
            if (!(thrown instanceof Died)) throw thrown;
            die();
            return new Promise(() => undefined);
          }
        };
      },
    });
  return { living: { api: guard(server.api), reads: guard(server.reads) }, death };
}
