const KEPT = 50;

export interface Message {
  readonly at: number;
  readonly text: string;
}

/** The events of a service, newest first. */
export class ServiceMessages {
  readonly all: Message[] = [];

  constructor(private readonly service: string) {}

  add(text: string): void {
    this.all.unshift({ at: Date.now(), text: `(service ${this.service}) ${text}` });
    this.all.splice(KEPT);
  }
}
