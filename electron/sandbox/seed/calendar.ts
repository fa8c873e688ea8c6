import { DAY, HOUR, MINUTE } from "../framework/time.ts";
import type { Choices } from "./random.ts";

/** Nothing that is seeded happened later than this before the moment of seeding. */
const LATEST = 15 * MINUTE;

/** Moments of the seeded past, in milliseconds since 1970, seen from the moment of seeding. */
export class Calendar {
  readonly present: number;

  constructor(present: number) {
    this.present = present;
  }

  hoursAgo(hours: number): number {
    return this.present - hours * HOUR;
  }

  /** A moment in office hours, about `days` ago; a weekend's falls on the Friday before. */
  workday(days: number, choices: Choices): number {
    const time = 7 * HOUR + Math.floor(choices.next() * 9.5 * HOUR);
    let midnight = Math.floor((this.present - days * DAY) / DAY) * DAY;
    if (midnight + time > this.present - LATEST) midnight -= DAY;
    return this.#onWorkday(midnight) + time;
  }

  /** A moment in office hours between two moments; soon after the first where they leave no such moment. */
  between(from: number, to: number, choices: Choices): number {
    const days = (this.present - to) / DAY + choices.next() * Math.max(0, (to - from) / DAY);
    const moment = this.workday(days, choices);
    const soon = from + Math.floor(choices.next() * HOUR);
    return Math.min(moment < from ? soon : moment, this.present - LATEST);
  }

  #onWorkday(midnight: number): number {
    const weekday = (midnight / DAY + 4) % 7;
    return midnight - (weekday === 6 ? 1 : weekday === 0 ? 2 : 0) * DAY;
  }
}
