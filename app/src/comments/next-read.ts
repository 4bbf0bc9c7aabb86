/**
 * Shares reads. A caller never gets the result of a read that began before its call: while a read is in flight, all
 * callers of the same key share the next one.
 */
export class NextRead<T> {
  private readonly underWay = new Map<string, Promise<unknown>>();
  private readonly waiting = new Map<string, Promise<T>>();

  constructor(private readonly read: (key: string) => Promise<T>) {}

  get(key: string): Promise<T> {
    const before = this.underWay.get(key);
    if (!before) return this.start(key);
    const queued = this.waiting.get(key) ?? this.queue(key, before);
    this.waiting.set(key, queued);
    return queued;
  }

  private async queue(key: string, before: Promise<unknown>): Promise<T> {
    await before;
    this.waiting.delete(key);
    return this.start(key);
  }

  private start(key: string): Promise<T> {
    const reading = this.read(key);
    const settled: Promise<void> = reading.then(
      () => this.finish(key, settled),
      () => this.finish(key, settled),
    );
    this.underWay.set(key, settled);
    return reading;
  }

  private finish(key: string, settled: Promise<unknown>): void {
    if (this.underWay.get(key) === settled) this.underWay.delete(key);
  }
}
