import { Linter } from "eslint";
import { join } from "node:path";
import typescript from "typescript";
import { parser } from "typescript-eslint";
import { expect, test } from "vitest";
import { messageKeys } from "./message-keys.ts";

const root = join(import.meta.dirname, "../..");
/** What the rule says about a file that may use `Message`. */
function findingsOf(code: string): readonly number[] {
  const file = join(root, "shared/model/probe.ts");
  const text = `import type { Message } from "./message.ts";\ninterface Row { readonly key: string }\n${code}`;
  const options = { noLib: true, allowImportingTsExtensions: true, noEmit: true };
  const host = typescript.createCompilerHost(options);
  const { getSourceFile } = host;
  host.getSourceFile = (name, target) =>
    name === file ? typescript.createSourceFile(name, text, target, true) : getSourceFile.call(host, name, target);
  host.fileExists = (name) => name === file || typescript.sys.fileExists(name);
  const program = typescript.createProgram([file], options, host);
  const config: Linter.Config = {
    files: ["**/*.ts"],
    languageOptions: { parser: parser as Linter.Parser, parserOptions: { programs: [program] } },
    plugins: { desk: { rules: { "message-keys": messageKeys } } },
    rules: { "desk/message-keys": "error" },
  };
  return new Linter({ cwd: root }).verify(text, config, { filename: file }).map(({ line }) => line - 2);
}

test("reading the key of a message is found, however it is reached", () => {
  expect(
    findingsOf(
      [
        "export const one = (message: Message) => message.key === 'a';",
        "export const two = (of: { why: Message | null }) => of.why?.key;",
        "export const three = ({ key }: Message) => key;",
        "export const four = (of: { why: Message }) => { const { why: { key: name } } = of; return name; };",
      ].join("\n"),
    ),
  ).toEqual([1, 2, 3, 4]);
});
test("other keys, and making a message, are not", () => {
  expect(findingsOf("export const row = (of: Row, key: string): Message => ({ key: of.key + key });")).toEqual([]);
});
