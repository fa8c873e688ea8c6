import { ipcMain } from "electron";
import type { CallHost } from "../ipc/router.ts";
import type { MainWindow } from "./window.ts";

/** Electron's side of the router: tells who really sent a call. A frame that is gone or is not the main one counts as nobody. */
export function electronCallHost(window: MainWindow): CallHost {
  return {
    handle: (channel, answer) => {
      ipcMain.handle(channel, (event, payload: unknown) => {
        const frame = event.senderFrame;
        const isMain = frame !== null && frame.parent === null && frame === event.sender.mainFrame;
        return answer({ windowIsOurs: window.owns(event.sender), mainFrameUrl: isMain ? frame.url : null }, payload);
      });
    },
  };
}
