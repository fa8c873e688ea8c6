import type { Journey } from "../app-driver.ts";
import { list, signInToSandbox } from "./words.ts";

/** First start and sign-in: from the welcome to the list of every client, read from the server. */
export const journey: Journey = {
  name: "first-start",
  async run(desk) {
    await desk.start();
    await desk.step("welcome", async (page) => { await page.getByRole("heading", { level: 1 }).waitFor(); });
    await signInToSandbox(desk);
    await desk.step("every client is read, the bad one too", async (page) => {
      await list(page).getByText("Bakkerij Hoogland").first().waitFor();
      await page.getByText("Could not be read").first().waitFor();
    });
    await desk.step("a client opens", async (page) => {
      await list(page).getByText("Bakkerij Hoogland").first().click();
      await page.getByRole("link", { name: /Overview/ }).waitFor();
    });
  },
};
