import { useSession } from "../session/useSession";
import { SubPageTitle } from "../SubPageTitle";
import { Consents } from "./Consents";
import { DeleteAccount } from "./DeleteAccount";
import { ExportData } from "./ExportData";
import { FaceTellings } from "./FaceTellings";

export function PrivacyPage() {
  const session = useSession();
  if (session.state !== "user") return null;
  return (
    <>
      <SubPageTitle title="Privacy">
        What you agreed to, everything that is held about you, and the way out.
      </SubPageTitle>
      <Consents />
      <FaceTellings />
      <ExportData />
      {!session.local && <DeleteAccount user={session.user} />}
    </>
  );
}
