/**
 * A map that forgets: what was set is kept for at least one period and at most two, without a timer or a walk
 * over the entries. Memory is bounded by what two periods bring.
 */
export class Generations<V> {
  private current = new Map<string, V>();
  private previous = new Map<string, V>();
  private turnedAt = 0;

  constructor(
    private readonly periodMs: number,
    private readonly now: () => number = () => performance.now(),
  ) {}

  get(key: string): V | undefined {
    this.turn();
    return this.current.get(key) ?? this.previous.get(key);
  }

  set(key: string, value: V): void {
    this.turn();
    this.current.set(key, value);
  }

  delete(key: string): void {
    this.current.delete(key);
    this.previous.delete(key);
  }

  private turn(): void {
    const age = this.now() - this.turnedAt;
    if (age < this.periodMs) return;
    this.previous = age < 2 * this.periodMs ? this.current : new Map();
    this.current = new Map();
    this.turnedAt += age;
  }
}
