import { useSession } from "../session/useSession";
import { SubPageTitle } from "../SubPageTitle";
import { AddressForm } from "./AddressForm";
import { NameForm } from "./NameForm";
import { PasswordForm } from "./PasswordForm";

export function ProfilePage() {
  const session = useSession();
  if (session.state !== "user") return null;
  const { user, local } = session;
  return (
    <>
      <SubPageTitle title="Profile">
        {local
          ? "This server has no sign-ins: whoever sits at this machine is you."
          : "What you are called, and how you sign in."}
      </SubPageTitle>
      <NameForm user={user} />
      {!local && <AddressForm user={user} />}
      {!local && <PasswordForm user={user} />}
    </>
  );
}
