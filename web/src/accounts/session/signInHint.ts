/**
 * Whether somebody signed in here and did not sign out. The cookie itself is out of every script's
 * reach; without this, each guest would cost a refresh that fails. It opens nothing.
 */
const key = "moodreel.signed-in";

export function isSignInExpected(): boolean {
  try {
    return localStorage.getItem(key) !== null;
  } catch {
    // Storage can be forbidden; a sign-in then lasts until the page is reloaded.
    return false;
  }
}

export function rememberSignIn(expected: boolean): void {
  try {
    if (expected) localStorage.setItem(key, "1");
    else localStorage.removeItem(key);
  } catch {
    // As above.
  }
}
