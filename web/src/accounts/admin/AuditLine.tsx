import { Link } from "@tanstack/react-router";
import type { AuditEntry } from "../../api/types";
import { textLink } from "../../ui/controls";
import { moment } from "../../ui/words";
import { auditActions, isSuspicious } from "./auditActions";

export function AuditLine({ entry }: { entry: AuditEntry }) {
  const { action, detail, device, address } = entry;
  return (
    <div className="grid gap-x-4 gap-y-1 px-4 py-3 sm:grid-cols-[11rem_1fr] lg:grid-cols-[11rem_1fr_14rem]">
      <time dateTime={entry.at} className="text-caption leading-6 text-dust">
        {moment(entry.at)}
      </time>
      <div className="min-w-0">
        <p className="break-words">
          <span className={isSuspicious(action) ? "font-medium text-danger" : "font-medium"}>
            {auditActions[action]}
          </span>{" "}
          <Who entry={entry} />
        </p>
        {detail && <p className="text-caption break-words text-dust">{detail}</p>}
      </div>
      <p className="text-caption leading-6 break-words text-dust sm:col-start-2 lg:col-start-3">
        {[device, address].filter(Boolean).join(" · ")}
      </p>
    </div>
  );
}

/** Who did it, and to whom where that is somebody else. */
function Who({ entry: { actor_handle, subject_handle } }: { entry: AuditEntry }) {
  if (actor_handle && subject_handle && actor_handle !== subject_handle) {
    return (
      <>
        – <Person handle={subject_handle} />, by <Person handle={actor_handle} />
      </>
    );
  }
  const handle = actor_handle ?? subject_handle;
  return handle ? (
    <>
      – <Person handle={handle} />
    </>
  ) : null;
}

function Person({ handle }: { handle: string }) {
  return (
    <Link to="/admin/audit" search={{ user: handle }} className={textLink}>
      @{handle}
    </Link>
  );
}
