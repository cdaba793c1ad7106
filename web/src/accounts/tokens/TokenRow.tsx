import type { PersonalToken } from "../../api/types";
import { ConfirmButton } from "../../ui/ConfirmButton";
import { away, day, isPast, moment } from "../../ui/words";
import { reachWords } from "./scopes";

interface TokenRowProps {
  token: PersonalToken;
  onRevoke: () => Promise<void>;
}

export function TokenRow({ token, onRevoke }: TokenRowProps) {
  const over = isPast(token.expires_at);
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-3 p-4 sm:p-5">
      <div className="min-w-0 grow basis-40">
        <p className="font-medium break-words">{token.name}</p>
        <p className="text-caption text-dust">
          {reachWords(token.scopes)} ·{" "}
          {token.last_used_at ? (
            <span title={moment(token.last_used_at)}>last used {away(token.last_used_at)}</span>
          ) : (
            "never used"
          )}{" "}
          ·{" "}
          <span title={moment(token.expires_at)}>
            {over ? "ended" : "ends"} {day(token.expires_at)}
          </span>
        </p>
      </div>
      <ConfirmButton
        label="Revoke"
        of={token.name}
        title={`Revoke “${token.name}”?`}
        action="Revoke it"
        onConfirm={onRevoke}
      >
        <p>Programs that use it are refused from now on. It cannot be brought back.</p>
      </ConfirmButton>
    </div>
  );
}
