/** What `GET /api/session` returns. */
export interface SessionAnswer {
  login: Login | null;
  user: User | null;
}

export interface Login {
  issuer: string;
  client_id: string;
  scope: string;
  authorization_endpoint: string;
  token_endpoint: string;
  end_session_endpoint?: string;
}

export interface User {
  id: string;
  name: string;
  moderator: boolean;
}

export interface Tokens {
  access: string;
  id: string;
}

/** The state of this visit: login is undefined if the service has none, user if nobody is signed in. */
export interface Session {
  login: Login | undefined;
  user: User | undefined;
  tokens: Tokens | undefined;
  /** Why the sign-in failed. */
  problem?: string;
}
