import type { AuditAction } from "../../api/types";
import { parsePageNumber } from "../../ui/pages";
import { isAuditAction } from "./auditActions";

/** Which lines of the log to show; days as the reader's calendar has them, both included. */
export interface AuditSearch {
  action: AuditAction | undefined;
  user: string;
  from: string;
  to: string;
  page: number;
}

export const auditDefaults = { user: "", from: "", to: "", page: 1 };

const day = /^\d{4}-\d{2}-\d{2}$/;
const longestUser = 254;

export function parseAuditSearch(raw: Record<string, unknown>): AuditSearch {
  return {
    action: isAuditAction(raw.action) ? raw.action : undefined,
    user: typeof raw.user === "string" ? raw.user.trim().slice(0, longestUser) : "",
    from: dayOf(raw.from),
    to: dayOf(raw.to),
    page: parsePageNumber(raw.page),
  };
}

/** The moment a day of the reader's begins; `days` later where the end of one is meant. */
export function beginningOf(text: string, days = 0): string | undefined {
  if (text === "") return undefined;
  const time = new Date(`${text}T00:00:00`);
  time.setDate(time.getDate() + days);
  return time.toISOString();
}

function dayOf(value: unknown): string {
  if (typeof value !== "string" || !day.test(value)) return "";
  return Number.isNaN(Date.parse(value)) ? "" : value;
}
