import { useQuery } from "@tanstack/react-query";
import type { User } from "../../api/types";
import { accountOptionsQuery } from "../options";

/** Where letters go now, and whether that is proven. */
export function AddressState({ user }: { user: User }) {
  const options = useQuery(accountOptionsQuery()).data;
  const outbox = options?.letters === false;
  return (
    <div className="space-y-1">
      <p>
        <strong className="font-medium break-all text-screen">{user.email}</strong>
        {user.email_verified ? ", confirmed." : ", not confirmed yet."}
      </p>
      {user.pending_email && (
        <p>
          <strong className="font-medium break-all text-screen">{user.pending_email}</strong> takes
          its place once the link in the letter is opened.
        </p>
      )}
      {!user.email_verified && outbox && (
        <p>
          This server has no mail server, so accounts work unconfirmed. The letter with the link
          lies in the server’s folder <code className="text-screen">outbox</code>.
        </p>
      )}
    </div>
  );
}
