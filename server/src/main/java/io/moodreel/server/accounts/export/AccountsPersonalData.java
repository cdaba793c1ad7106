package io.moodreel.server.accounts.export;

import io.moodreel.server.platform.personal.PersonalData;
import io.moodreel.server.platform.personal.PersonalTable;
import jakarta.inject.Singleton;
import java.util.List;

/** What the accounts themselves hold about a person. Hashes of passwords and tokens are not handed out. */
@Singleton
class AccountsPersonalData implements PersonalData {
    @Override
    public List<PersonalTable> tables() {
        return List.of(
                new PersonalTable(
                        "refresh_tokens",
                        """
                        SELECT session_id, issued_at, used_at FROM refresh_tokens
                        WHERE session_id IN (SELECT id FROM sessions WHERE user_id = :user) ORDER BY issued_at
                        """,
                        "DELETE FROM refresh_tokens WHERE session_id IN (SELECT id FROM sessions WHERE user_id = :user)"),
                PersonalTable.ownedBy("sessions", "id, device, address, created_at, last_used_at, expires_at"),
                PersonalTable.ownedBy("personal_tokens", "id, name, scopes, created_at, last_used_at, expires_at"),
                PersonalTable.ownedBy("tickets", "expires_at"),
                PersonalTable.ownedBy("mail_tokens", "purpose, email, name, created_at, expires_at"),
                PersonalTable.ownedBy("consents", "purpose, granted, text_version, changed_at"),
                new PersonalTable(
                        "audit_events",
                        """
                        SELECT happened_at, action, address, device, detail FROM audit_events
                        WHERE actor_id = :user OR subject_id = :user ORDER BY id
                        """,
                        // that something happened stays, for whoever must look into an attack; to whom does not
                        """
                        UPDATE audit_events SET
                            address = CASE WHEN actor_id = :user OR actor_id IS NULL THEN '' ELSE address END,
                            device = CASE WHEN actor_id = :user OR actor_id IS NULL THEN '' ELSE device END,
                            subject_id = CASE WHEN subject_id = :user THEN NULL ELSE subject_id END,
                            actor_id = CASE WHEN actor_id = :user THEN NULL ELSE actor_id END
                        WHERE actor_id = :user OR subject_id = :user
                        """),
                new PersonalTable(
                        "users",
                        """
                        SELECT id, handle, email, pending_email, name, role, created_at, email_verified_at, activated_at,
                            disabled_at
                        FROM users WHERE id = :user
                        """,
                        "DELETE FROM users WHERE id = :user"));
    }
}
