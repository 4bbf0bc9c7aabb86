/** Clients that share one thing take turns. A client keeps its turn until it leaves. */
export class Turns<Client extends object> {
  private holder: Client | undefined;
  private readonly queue: { readonly client: Client; readonly enter: () => void }[] = [];

  /** Settles when it is the turn of the client. */
  enter(client: Client): Promise<void> {
    if (this.holder === undefined || this.holder === client) {
      this.holder = client;
      return Promise.resolve();
    }
    return new Promise((enter) => {
      this.queue.push({ client, enter });
    });
  }

  has(client: Client): boolean {
    return this.holder === client;
  }

  leave(client: Client): void {
    if (this.holder !== client) return;
    const next = this.queue.shift();
    this.holder = next?.client;
    next?.enter();
  }
}
