import type { AuditAction } from "../../api/types";

/** What each line of the log says happened, in the order a filter offers them. */
export const auditActions: Record<AuditAction, string> = {
  registered: "Signed up",
  registration_repeated: "Signed up again",
  email_verified: "Address confirmed",
  signed_in: "Signed in",
  sign_in_refused: "Sign-in refused",
  sign_in_held_up: "Sign-in held up",
  signed_out: "Signed out",
  session_ended: "Sign-in ended",
  refresh_token_reused: "Stolen sign-in noticed",
  password_reset_asked: "New password asked for",
  password_reset: "Password reset",
  password_changed: "Password changed",
  email_change_asked: "New address asked for",
  email_changed: "Address changed",
  token_made: "Token made",
  token_revoked: "Token revoked",
  consent_changed: "Consent changed",
  exported: "Data exported",
  deleted: "Account deleted",
  role_changed: "Role changed",
  disabled: "Account shut",
  enabled: "Account opened again",
  keys_changed: "Keys renewed",
  experiment_started: "Experiment started",
  experiment_stopped: "Experiment stopped",
  access_refused: "Access refused",
};

/** What somebody who looks for an attack should not overlook. */
const suspicious: ReadonlySet<AuditAction> = new Set([
  "sign_in_refused",
  "sign_in_held_up",
  "refresh_token_reused",
  "access_refused",
]);

export function isSuspicious(action: AuditAction): boolean {
  return suspicious.has(action);
}

export function isAuditAction(value: unknown): value is AuditAction {
  return typeof value === "string" && Object.hasOwn(auditActions, value);
}
