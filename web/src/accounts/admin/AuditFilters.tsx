import { useId } from "react";
import { field } from "../../ui/controls";
import { Select } from "../../ui/Select";
import { auditActions, isAuditAction } from "./auditActions";
import type { AuditSearch } from "./auditSearch";
import { WordsField } from "./WordsField";

interface AuditFiltersProps {
  search: AuditSearch;
  onChange: (change: Partial<AuditSearch>) => void;
}

const longestUser = 254;

export function AuditFilters({ search, onChange }: AuditFiltersProps) {
  const id = useId();
  return (
    <div className="grid grid-cols-2 gap-4 lg:grid-cols-4">
      <div className="col-span-2 min-w-0 min-[30rem]:col-span-1">
        <label htmlFor={id} className="mb-1 block text-caption text-dust">
          What happened
        </label>
        <Select
          id={id}
          value={search.action ?? ""}
          onChange={({ target: { value } }) =>
            onChange({ action: isAuditAction(value) ? value : undefined })
          }
        >
          <option value="">Anything</option>
          {Object.entries(auditActions).map(([action, name]) => (
            <option key={action} value={action}>
              {name}
            </option>
          ))}
        </Select>
      </div>
      <div className="col-span-2 min-w-0 min-[30rem]:col-span-1">
        <WordsField
          key={search.user}
          label="Handle or address"
          maxLength={longestUser}
          value={search.user}
          onChange={(user) => onChange({ user })}
        />
      </div>
      <Day label="From" value={search.from} onChange={(from) => onChange({ from })} />
      <Day label="To" value={search.to} onChange={(to) => onChange({ to })} />
    </div>
  );
}

interface DayProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
}

function Day({ label, value, onChange }: DayProps) {
  const id = useId();
  return (
    <div className="min-w-0">
      <label htmlFor={id} className="mb-1 block text-caption text-dust">
        {label}
      </label>
      <input
        id={id}
        type="date"
        value={value}
        onChange={(event) => onChange(event.target.value)}
        className={field}
      />
    </div>
  );
}
