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

/** The state of this visit. Without login in the service, `login` is undefined; before signing in, `user` is. */
export interface Session {
  login: Login | undefined;
  user: User | undefined;
  tokens: Tokens | undefined;
  /** Why the sign-in failed. */
  problem?: string;
}
