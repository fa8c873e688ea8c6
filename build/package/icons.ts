import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { chromiumPath } from "#build/electron-stand-in/chromium";

/** Draws resources/icons/icon.png (512 × 512, clear ground) from icon.svg. electron-builder makes the icons of the systems from it. */
const folder = join(import.meta.dirname, "../../resources/icons");
const size = 512;
const browser = await chromium.launch({ executablePath: chromiumPath(), args: process.getuid?.() === 0 ? ["--no-sandbox"] : [] });
try {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<style>html,body{margin:0;background:transparent}svg{display:block;width:${String(size)}px;height:${String(size)}px}</style>${readFileSync(join(folder, "icon.svg"), "utf8")}`,
  );
  writeFileSync(join(folder, "icon.png"), await page.screenshot({ omitBackground: true }));
} finally {
  await browser.close();
}
