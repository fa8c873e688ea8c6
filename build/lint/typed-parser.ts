import { readFileSync } from "node:fs";
import { join } from "node:path";
import typescript from "typescript";
import { parser as publicParser } from "typescript-eslint";

/**
 * The parser of typed lint: all `.ts` files and the scripts of all `.vue` files in one program of the compiler.
 *
 * A program for each type project would read and infer what they share (schemas, above all) five times over. The parser's own way with `.vue` files
 * (`extraFileExtensions`) finds other text on disk than the script it is given, so that it makes the program anew for every file.
 */
const scriptOf = (text: string): string => /<script\b[^>]*>([^]*?)<\/script>/u.exec(text)?.[1] ?? "";

const project = join(import.meta.dirname, "tsconfig.json");
const sourceOf = (name: string, script: string): typescript.SourceFile =>
  typescript.createSourceFile(name, script, typescript.ScriptTarget.ES2024, true, typescript.ScriptKind.TS);

/** The program of everything, with the scripts of `.vue` files in place of their texts. */
class WholeProgram {
  private readonly host: typescript.CompilerHost;
  private readonly files = new Map<string, typescript.SourceFile | undefined>();
  private readonly config: typescript.ParsedCommandLine;
  private program: typescript.Program | undefined;

  constructor() {
    this.config = typescript.parseJsonConfigFileContent(
      typescript.readConfigFile(project, typescript.sys.readFile).config,
      typescript.sys,
      join(project, ".."),
      // The compiler reads files of other endings only where it is told so; the option has no public name.
      { allowNonTsExtensions: true } as typescript.CompilerOptions,
      project,
      undefined,
      [{ extension: "vue", isMixedContent: true, scriptKind: typescript.ScriptKind.Deferred }],
    );
    this.host = typescript.createCompilerHost(this.config.options, true);
    const plain = this.host.getSourceFile.bind(this.host);
    this.host.getSourceFile = (name, ...rest) => {
      if (!this.files.has(name))
        this.files.set(name, name.endsWith(".vue") ? sourceOf(name, scriptOf(readFileSync(name, "utf8"))) : plain(name, ...rest));
      return this.files.get(name);
    };
  }
  private make(): typescript.Program {
    return typescript.createProgram({
      rootNames: [...new Set([...this.config.fileNames, ...this.files.keys()])],
      options: this.config.options,
      host: this.host,
      ...(this.program === undefined ? {} : { oldProgram: this.program }),
    });
  }
  /** The program with `text` as that of a file: another one only where the file on disk has another text, as in an editor. */
  with(name: string, text: string): typescript.Program {
    this.program ??= this.make();
    if (this.program.getSourceFile(name)?.text === text) return this.program;
    this.files.set(name, sourceOf(name, text));
    this.program = this.make();
    return this.program;
  }
}
/** Options are said too narrowly for a parser that another one calls. */
const parser = publicParser as unknown as { parseForESLint(code: string, options?: ParserOptions): unknown };
interface ParserOptions {
  readonly filePath?: string;
  /** Whether types are asked for. `vue-eslint-parser` takes it away for the expressions of a template. */
  readonly project?: unknown;
  readonly programs?: readonly typescript.Program[];
}
/** Made when the first text is parsed: a run that lints none does not wait for it. */
let made: WholeProgram | null = null;

/** As TypeScript's parser, with types. */
export const typedParser = {
  meta: { name: "typed-parser", version: "1" },
  parseForESLint(code: string, options?: ParserOptions): unknown {
    if (options?.filePath === undefined || options.project == null) return parser.parseForESLint(code, options);
    made ??= new WholeProgram();
    return parser.parseForESLint(code, { ...options, project: null, programs: [made.with(options.filePath, code)] });
  },
};
