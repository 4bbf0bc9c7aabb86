import { createServer, type Server, type Socket } from 'node:net';
import { listen } from '../free-port';
import { serve } from './connection';
import { Engine, type EngineSettings } from './engine';
import { SharedSession } from './shared-session';

/** A database that accepts connections on a port of loopback. */
export class Database {
  /** Clients wait for it: the engine takes seconds to start. */
  readonly session: Promise<SharedSession>;
  private readonly engine: Promise<Engine>;
  private readonly sockets = new Set<Socket>();

  private constructor(
    private readonly server: Server,
    settings: EngineSettings,
  ) {
    this.engine = Engine.open(settings);
    this.session = this.engine.then((engine) => new SharedSession(engine));
    // Callers that await it get the error.
    this.session.catch(() => undefined);
    server.on('connection', (socket) => {
      this.sockets.add(socket);
      socket.on('close', () => this.sockets.delete(socket));
      // The next read fails.
      socket.on('error', () => undefined);
      void serve(socket, settings.database, this.session);
    });
  }

  static async open(settings: EngineSettings, port: number): Promise<Database> {
    const server = createServer({ noDelay: true });
    await listen(server, port);
    return new Database(server, settings);
  }

  async close(): Promise<void> {
    const closed = new Promise((resolve) => this.server.close(resolve));
    for (const socket of this.sockets) socket.destroy();
    await closed;
    const engine = await this.engine.catch(() => undefined);
    await engine?.close();
  }
}
