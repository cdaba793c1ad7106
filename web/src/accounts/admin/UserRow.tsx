import { useState } from "react";
import type { AdminUser } from "../../api/types";
import { quietButton } from "../../ui/controls";
import { Dialog } from "../../ui/Dialog";
import { day } from "../../ui/words";
import { Avatar } from "../entry/Avatar";
import { ManageUser } from "./ManageUser";
import { roleWords } from "./roles";

export function UserRow({ user }: { user: AdminUser }) {
  const [managing, setManaging] = useState(false);
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-3 p-4">
      <Avatar name={user.name} className={`size-10 ${user.disabled ? "opacity-50" : ""}`} />
      <div className="min-w-0 grow basis-36">
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <span className="min-w-0 font-medium break-words">{user.name}</span>
          {user.role !== "viewer" && (
            <span className="rounded-full border border-marquee/70 px-2 text-caption text-marquee">
              {roleWords[user.role].name}
            </span>
          )}
          {user.disabled && (
            <span className="rounded-full border border-danger/70 px-2 text-caption text-danger">
              Shut
            </span>
          )}
        </p>
        <p className="text-caption break-words text-dust">
          @{user.handle} · {user.email}
        </p>
        <p className="text-caption text-dust">
          {user.active ? "Since" : "Waits for its address to be confirmed, since"}{" "}
          {day(user.created_at)}
        </p>
      </div>
      <button
        type="button"
        aria-label={`Manage ${user.name}`}
        className={quietButton}
        onClick={() => setManaging(true)}
      >
        Manage
      </button>
      {managing && (
        <Dialog title={user.name} onClose={() => setManaging(false)}>
          <ManageUser user={user} onClose={() => setManaging(false)} />
        </Dialog>
      )}
    </div>
  );
}
