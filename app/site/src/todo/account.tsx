import { signIn } from '../session/open-session';
import type { Login, Session, User } from '../session/session';

export function Account({ user, onSignOut }: { user: User; onSignOut: () => void }) {
  return (
    <p class="account">
      <span>
        Signed in as <b>{user.name}</b>
        {user.moderator && ', moderator'}
      </span>
      <button class="quiet" type="button" onClick={onSignOut}>
        Sign out
      </button>
    </p>
  );
}

export function SignInButton({ login }: { login: Login }) {
  return (
    <button type="button" onClick={() => void signIn(login)}>
      Sign in
    </button>
  );
}

/** Instead of a list, because each belongs to a person. */
export function SignInCard({ login, problem }: { login: Login; problem: Session['problem'] }) {
  return (
    <section class="card" aria-labelledby="sign-in">
      <h1 id="sign-in">Sign in</h1>
      <p>Your to-do lists are shown when you are signed in.</p>
      <p class="error" role="alert">
        {problem}
      </p>
      <SignInButton login={login} />
    </section>
  );
}
