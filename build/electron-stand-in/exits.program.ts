import { join } from "node:path";
import { app, ipcMain, protocol, session } from "electron";
import { answerAppRequest } from "#electron/shell/app-files";
import { guardSession, guardApp } from "#electron/shell/guards";
import { appScheme } from "#electron/shell/origin";
import { MainWindow } from "#electron/shell/window";

/* The shell of the app with another page in its window, for exits.test.ts. Says "open" when the page is there. */
guardApp(app);
guardSession(session.defaultSession);
const folder = app.getPath("userData");
protocol.handle(appScheme, (request) => answerAppRequest(join(folder, "renderer"), request.url));
const window = new MainWindow(join(folder, "preload.cjs"), false);
ipcMain.handle("who", (event) => ({
  mainFrameUrl: event.senderFrame?.parent === null && event.senderFrame === event.sender.mainFrame ? event.senderFrame.url : null,
  ours: window.owns(event.sender),
}));
app.on("window-all-closed", () => {
  app.quit();
});
await window.open();
console.log("open");
