import { readFileSync } from "node:fs";
import { join } from "node:path";
import typescript from "typescript";
import { parser } from "typescript-eslint";

/**
 * Typed lint for the scripts of `.vue` files, in one program of the compiler that has them all.
 *
 * The parser's own way (`extraFileExtensions`) finds other text on disk than the script it is given, so that it makes the program anew for
 * every file: 1.9 s of work for each of some 280, four fifths of the whole lint.
 */
const scriptOf = (text: string): string => /<script\b[^>]*>([^]*?)<\/script>/u.exec(text)?.[1] ?? "";

let made: typescript.Program | null = null;
/** The window's program. Made when the first script is parsed: a run that lints none does not wait for it. */
function windowProgram(): typescript.Program {
  if (made !== null) return made;
  const project = join(import.meta.dirname, "../tsconfig/renderer.json");
  const { options, fileNames } = typescript.parseJsonConfigFileContent(
    typescript.readConfigFile(project, typescript.sys.readFile).config,
    typescript.sys,
    join(project, ".."),
    // The compiler reads files of other endings only where it is told so; the option has no public name.
    { allowNonTsExtensions: true } as typescript.CompilerOptions,
    project,
    undefined,
    [{ extension: "vue", isMixedContent: true, scriptKind: typescript.ScriptKind.Deferred }],
  );
  const host = typescript.createCompilerHost(options, true);
  const plain = host.getSourceFile.bind(host);
  host.getSourceFile = (name, languageVersion, ...rest) =>
    name.endsWith(".vue")
      ? typescript.createSourceFile(name, scriptOf(readFileSync(name, "utf8")), languageVersion, true, typescript.ScriptKind.TS)
      : plain(name, languageVersion, ...rest);
  made = typescript.createProgram({ rootNames: fileNames, options, host });
  return made;
}

type Parse = typeof parser.parseForESLint;
/** As TypeScript's parser; a script that the program has is parsed with its types, everything else (expressions of a template) without. */
export const vueScripts = {
  meta: { name: "vue-scripts", version: "1" },
  parseForESLint: ((code, options) => {
    const file = options?.filePath;
    const typed = file?.endsWith(".vue") === true && windowProgram().getSourceFile(file)?.text === code;
    return parser.parseForESLint(code, typed ? { ...options, programs: [windowProgram()] } : options);
  }) satisfies Parse,
};
