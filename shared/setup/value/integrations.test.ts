import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { configurationText, integrationStateOf, integrationTypes, sameIntegration, tokenOf, usualTemplate } from "./integrations.ts";

const word = fc.stringMatching(/^[a-z]{1,12}$/u);
const state = fc.record({
  address: word.map((host) => `https://${host}.example/`),
  scheme: fc.option(word),
  service: fc.option(word),
  template: fc.constant("{}"),
});

describe("where events are sent to (further-api.md §10)", () => {
  it("what is written is read again, with its token, for every type", () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(integrationTypes)), state, fc.option(word), (type, wanted, token) => {
        const configuration = configurationText(type, wanted, token);
        const read = integrationStateOf({ id: "i", type, configuration }, [{ id: "c", template: "{}" }]);
        const kept = {
          ...wanted,
          scheme: type === integrationTypes.datadog ? null : wanted.scheme,
          service: type === integrationTypes.collector ? wanted.service : null,
        };
        expect(sameIntegration(read, kept)).toBe(true);
        expect(tokenOf(configuration)).toBe(token);
      }),
    );
  });
  it("is read in any letter case, and nothing of what is no configuration", () => {
    const rows = [{ id: "c", template: "x", configuration: '{"URI":"https://hook.example"}' }];
    expect(integrationStateOf({ id: "i", type: 4, configuration: null }, rows)).toMatchObject({ address: "https://hook.example" });
    expect(integrationStateOf({ id: "i", type: 6, configuration: '{"apiKey":"k","uri":"https://d.example"}' }, [])).toMatchObject({
      address: "https://d.example",
      template: "",
    });
    for (const odd of ["", "x", "[]", "null", '{"Uri":1}'])
      expect(integrationStateOf({ id: "i", type: 4, configuration: odd }, [])).toMatchObject({ address: "", scheme: null });
  });
  it("what is usually sent is JSON, and names the event", () => {
    for (const type of Object.values(integrationTypes)) expect(JSON.stringify(JSON.parse(usualTemplate(type)))).toContain("#EventMessage#");
  });
});
