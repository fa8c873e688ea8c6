import { app, protocol } from "electron";
import { answerAppRequest } from "#electron/shell/app-files";
import { appScheme } from "#electron/shell/origin";
import { printPdf } from "#electron/shell/pdf";

/* Prints pages as the app does, for print.test.ts: one JSON line about each. */
protocol.handle(appScheme, (request) => answerAppRequest(app.getPath("userData"), request.url));
const address = process.argv.at(-1) ?? "";
const pages = {
  small: "<!doctype html><title>x</title><p>Hello</p>",
  large: `<!doctype html><title>x</title>${"<p>0123456789</p>".repeat(2_000)}<!-- ${"x".repeat(3_000_000)} -->`,
  hostile: `<!doctype html><title>x</title><script>fetch("${address}/script")</script><img src="${address}/image" onerror="fetch('${address}/handler')"><iframe src="${address}/frame"></iframe><link rel="stylesheet" href="${address}/style"><meta http-equiv="refresh" content="0;url=${address}/away"><p>Hello</p>`,
};
for (const [name, html] of Object.entries(pages)) {
  const pdf = await printPdf(html);
  console.log(
    JSON.stringify({
      name,
      start: Buffer.from(pdf.subarray(0, 5)).toString("latin1"),
      pages:
        Buffer.from(pdf)
          .toString("latin1")
          .match(/\/Type\s*\/Page\b/g)?.length ?? 0,
    }),
  );
}
app.quit();
