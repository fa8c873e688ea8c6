import { expect, it } from "vitest";
import type { Transport } from "#electron/provider-api/index";
import { fetchDocument } from "./fetch-document.ts";

function answering(answer: () => Response): { readonly transport: Transport; readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    transport: (address) => {
      asked.push(String(address));
      return Promise.resolve(answer());
    },
  };
}

it("a document is read over https", async () => {
  const { transport } = answering(() => new Response("<xml/>"));
  expect(await fetchDocument(transport, "https://login.example/metadata")).toEqual({ ok: true, value: "<xml/>" });
});
it.each(["http://login.example/metadata", "file:///etc/passwd", "ftp://login.example", "login.example"])(
  "%s is never asked",
  async (address) => {
    const { transport, asked } = answering(() => new Response("x"));
    expect(await fetchDocument(transport, address)).toMatchObject({ ok: false, error: { code: "sso.document" } });
    expect(asked).toEqual([]);
  },
);
it("a refusal and an answer without end are no document", async () => {
  const refused = answering(() => new Response("no", { status: 404 }));
  expect(await fetchDocument(refused.transport, "https://login.example")).toMatchObject({ ok: false, error: { code: "sso.document" } });
  const endless = answering(
    () =>
      new Response(
        new ReadableStream({
          pull: (controller) => {
            controller.enqueue(new Uint8Array(100_000));
          },
        }),
      ),
  );
  expect(await fetchDocument(endless.transport, "https://login.example")).toMatchObject({ ok: false, error: { code: "sso.document" } });
});
it("a server that does not answer is told as such", async () => {
  const transport: Transport = () => Promise.reject(new Error("no route"));
  expect(await fetchDocument(transport, "https://login.example")).toMatchObject({ ok: false, error: { code: "network.unreachable" } });
});
