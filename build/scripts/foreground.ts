import type { ChildProcess } from "node:child_process";

/**
 * Ends this process with its child, and the child with this process: on a signal, and when what started the script is gone. The latter
 * because npm starts scripts through a shell that ends without passing a signal on, which would leave the app running unseen.
 */
export function runInForeground(child: ChildProcess): void {
  const startedBy = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid !== startedBy) child.kill("SIGTERM");
  }, 500);
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
    process.on(signal, () => {
      child.kill(signal);
    });
  child.on("exit", (code) => {
    clearInterval(watch);
    process.exit(code ?? 0);
  });
}
