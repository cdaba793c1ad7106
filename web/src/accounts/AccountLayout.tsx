import { Link } from "@tanstack/react-router";
import { SignOutButton } from "./entry/SignOutButton";
import { PersonalPages } from "./PersonalPages";
import { SubPages, subPageLink } from "./SubPages";

export function AccountLayout() {
  return (
    <PersonalPages>
      {({ user, local }) => (
        <SubPages
          title="Your account"
          links={
            <>
              <Link to="/account" activeOptions={{ exact: true }} className={subPageLink}>
                Profile
              </Link>
              {!local && (
                <Link to="/account/sessions" className={subPageLink}>
                  Sign-ins
                </Link>
              )}
              <Link to="/account/tokens" className={subPageLink}>
                Access tokens
              </Link>
              <Link to="/account/moods" className={subPageLink}>
                Moods
              </Link>
              <Link to="/account/notifications" className={subPageLink}>
                Letters
              </Link>
              <Link to="/account/privacy" className={subPageLink}>
                Privacy
              </Link>
              <Link to="/library/transfer" className={subPageLink}>
                Bring and take
              </Link>
              {user.role === "admin" && (
                <Link to="/admin/users" className={subPageLink}>
                  Administration
                </Link>
              )}
            </>
          }
          aside={!local && <SignOutButton className={`${subPageLink} cursor-pointer md:hidden`} />}
        />
      )}
    </PersonalPages>
  );
}
