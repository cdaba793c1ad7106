import { useState } from "react";
import { answerOf, api } from "../../api/client";
import { ConfirmButton } from "../../ui/ConfirmButton";
import { Saved } from "../../ui/form/Saved";
import { Panel } from "../../ui/Panel";
import { moment } from "../../ui/words";
import { SubPageTitle } from "../SubPageTitle";

/** Has the server sign with another key. */
export function KeysPage() {
  const [changed, setChanged] = useState<string>();
  async function change() {
    const key = await answerOf(api.POST("/api/admin/keys/rotate"));
    setChanged(`Since ${moment(key.created_at)} the server signs with the key ${key.id}.`);
  }
  return (
    <>
      <SubPageTitle title="Signing keys">
        With its key the server signs what people prove themselves by.
      </SubPageTitle>
      <Panel
        title="Change the key"
        about="Do it now and then, and at once if somebody may have seen the server’s data folder. Nobody is signed out: what the old key signed stays good until it ends by itself."
      >
        <div className="flex flex-wrap items-center gap-4">
          <ConfirmButton
            label="Use a new key"
            title="Use a new signing key?"
            action="Use a new key"
            onConfirm={change}
          >
            <p>
              From now on everything is signed with it. The old one is kept for checking what it
              signed, and the audit log notes who changed it.
            </p>
          </ConfirmButton>
          <Saved>{changed}</Saved>
        </div>
      </Panel>
    </>
  );
}
