import type { HandlerContext } from '../../local';
import type { ResourceHandler } from '../../local/resources/handler';

/** Resources whose steps wait until a test releases them: a test sees them in progress without depending on time. */
export class HeldResources {
  private readonly gates = new Map<string, { readonly opened: Promise<void>; open(): void }>();

  hold(type: string): void {
    let open = (): void => undefined;
    const opened = new Promise<void>((resolve) => {
      open = resolve;
    });
    this.gates.set(type, { opened, open });
  }

  release(): void {
    for (const gate of this.gates.values()) gate.open();
    this.gates.clear();
  }

  handler({ described, ended }: HandlerContext): ResourceHandler {
    const passage = async (type: string, signal: AbortSignal): Promise<void> => {
      const aborted = AbortSignal.any([signal, ended]);
      if (aborted.aborted) return;
      const interrupted = new Promise<void>((resolve) =>
        aborted.addEventListener('abort', () => resolve(), { once: true }),
      );
      await Promise.race([this.gates.get(type)?.opened, interrupted]);
    };
    return {
      create: async (request) => {
        await passage(request.type, request.signal);
        return described.create(request);
      },
      update: async (request) => {
        await passage(request.type, request.signal);
        return described.update(request);
      },
      delete: (request) => described.delete(request),
    };
  }
}
