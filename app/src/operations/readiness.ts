/** Checks the store at most once a second. */
export class Readiness {
  isLeaving = false;
  private asked: { at: number; answer: Promise<boolean> } | undefined;

  constructor(private readonly check: () => Promise<void>) {}

  async isReady(): Promise<boolean> {
    const time = performance.now();
    if (!this.asked || time - this.asked.at >= 1_000) {
      this.asked = {
        at: time,
        answer: this.check().then(
          () => true,
          () => false,
        ),
      };
    }
    return (await this.asked.answer) && !this.isLeaving;
  }
}
