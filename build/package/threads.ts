import { basename } from "node:path";

/** How a thread's source is named where it is started, as both Node and the build understand it. */
export const threadAddress = /new URL\("(\.\/[\w-]+\.worker\.ts)", import\.meta\.url\)/g;
/** The file that the build makes of it, beside main's. @param source as in `threadAddress`. */
export const builtThread = (source: string): string => `${basename(source, ".ts")}.js`;
