import { createHmac, randomBytes } from 'node:crypto';
import { chmodSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeAtomically } from '../../files/atomic.cjs';

const OWNER_ONLY = 0o600;

/**
 * The proof that a request comes from the user who owns the state folder: the secret access key of every AWS client of the
 * endpoint. It stays the same over restarts, so that exported variables stay valid.
 */
export class Secret {
  /** Opens the page that shows the state, and nothing else. */
  readonly consoleKey: string;
  /** Signs what rehearsed tasks send to the services behind the endpoint. */
  readonly taskKey: string;

  private constructor(readonly value: string) {
    this.consoleKey = consoleKeyOf(value);
    this.taskKey = derived(value, 'tasks');
  }

  static open(stateFolder: string): Secret {
    const known = readSecret(stateFolder);
    const value = known ?? randomBytes(20).toString('hex');
    if (known === undefined) writeAtomically(fileIn(stateFolder), value, { mode: OWNER_ONLY });
    else chmodSync(fileIn(stateFolder), OWNER_ONLY);
    return new Secret(value);
  }

  /** The secret access key of a request with this session token, or without one. */
  accessKeyOf(token: string | undefined): string {
    return token === undefined ? this.value : this.ofSession(token);
  }

  /** The secret access key that belongs to a session token of STS. */
  ofSession(token: string): string {
    return derived(this.value, `session ${token}`);
  }
}

/** The secret of an endpoint that runs, or ran, on a state folder. */
export function readSecret(stateFolder: string): string | undefined {
  try {
    return readFileSync(fileIn(stateFolder), 'utf8').trim() || undefined;
  } catch {
    return undefined;
  }
}

/** The address of an endpoint's console, with the key that opens it. */
export function consoleAddress(url: string, secret: string): string {
  return `${url}/#key=${consoleKeyOf(secret)}`;
}

function consoleKeyOf(secret: string): string {
  return derived(secret, 'console').slice(0, 32);
}

function derived(secret: string, purpose: string): string {
  return createHmac('sha256', secret).update(purpose).digest('hex');
}

function fileIn(stateFolder: string): string {
  return join(stateFolder, 'secret');
}

/** The headers with which a program may call what the endpoint offers beside AWS, below `/_local/`. */
export function bearer(secret: string): { readonly authorization: string } {
  return { authorization: `Bearer ${secret}` };
}
