/** A seeded source of choices: the same seed gives the same world (keys and ciphertext stay random). */
export class Choices {
  readonly #state: Uint32Array;

  /** @param stream separates sources of one seed: what one of them is asked changes nothing for the others. */
  constructor(seed: number, stream = 0) {
    this.#state = Uint32Array.of(seed, stream, 0, 1);
    for (let round = 0; round < 15; round++) this.#draw();
  }

  /** 32 random bits (sfc32). */
  #draw(): number {
    const [a, b, c, counter] = this.#state as unknown as [number, number, number, number];
    const drawn = (a + b + counter) >>> 0;
    this.#state.set([b ^ (b >>> 9), (c + (c << 3)) >>> 0, (((c << 21) | (c >>> 11)) + drawn) >>> 0, (counter + 1) >>> 0]);
    return drawn;
  }

  /** A number in [0, 1). */
  next(): number {
    return this.#draw() / 4_294_967_296;
  }

  /** A whole number from `from` up to and with `to`. */
  between(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1));
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.next() * list.length)]!;
  }

  /** `count` different items of a list. */
  some<T>(list: readonly T[], count: number): T[] {
    const left = [...list];
    const chosen: T[] = [];
    while (chosen.length < count && left.length) chosen.push(...left.splice(Math.floor(this.next() * left.length), 1));
    return chosen;
  }

  guid(): string {
    const hex = Array.from({ length: 4 }, () => this.#draw().toString(16).padStart(8, "0")).join("");
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
  }
}
