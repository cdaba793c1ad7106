import type { SessionEntry } from "../../api/types";
import { ConfirmButton } from "../../ui/ConfirmButton";
import { DeviceIcon, PhoneIcon } from "../../ui/icons";
import { away, day, moment } from "../../ui/words";

interface SessionRowProps {
  session: SessionEntry;
  onEnd: () => Promise<void>;
}

export function SessionRow({ session, onEnd }: SessionRowProps) {
  const { device, current } = session;
  const Icon = /iPhone|iPad|Android/.test(device) ? PhoneIcon : DeviceIcon;
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-3 p-4 sm:p-5">
      <Icon className="size-7 shrink-0 text-dust" />
      <div className="min-w-0 grow basis-40">
        <p className="flex flex-wrap items-center gap-x-3 font-medium">
          {device}
          {current && (
            <span className="rounded-full border border-marquee/70 px-2 text-caption text-marquee">
              This device
            </span>
          )}
        </p>
        <p className="text-caption text-dust">
          <span title={moment(session.last_used_at)}>
            {current ? "In use now" : `Last used ${away(session.last_used_at)}`}
          </span>{" "}
          · from {session.address} · since {day(session.created_at)}
        </p>
      </div>
      {!current && (
        <ConfirmButton
          label="Sign out"
          of={device}
          title={`Sign out ${device}?`}
          action="Sign it out"
          onConfirm={onEnd}
        >
          <p>It has to give the password again. What it was shown until now it has seen.</p>
        </ConfirmButton>
      )}
    </div>
  );
}
