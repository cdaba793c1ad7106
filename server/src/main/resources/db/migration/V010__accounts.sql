-- People with an account. Secrets are kept as hashes only; what was removed is deleted, not marked.

INSERT INTO counters (name, value)
VALUES ('user', 0), ('session', 0), ('personal_token', 0), ('consent', 0), ('audit_event', 0);

CREATE TABLE users (
    id                INTEGER PRIMARY KEY,
    handle            TEXT   NOT NULL UNIQUE,
    email             TEXT   NOT NULL,
    -- the address without case and compatibility forms: two that look the same are the same
    email_key         TEXT   NOT NULL UNIQUE,
    -- an address asked for and not confirmed yet
    pending_email     TEXT,
    name              TEXT   NOT NULL,
    -- null: nobody can sign in with a password (the account of single-user mode)
    password_hash     TEXT,
    role              TEXT   NOT NULL CHECK (role IN ('viewer', 'researcher', 'admin')),
    created_at        BIGINT NOT NULL,
    email_verified_at BIGINT,
    -- null: cannot sign in before the address is verified
    activated_at      BIGINT,
    disabled_at       BIGINT
);

-- one row per sign-in that lasts
CREATE TABLE sessions (
    id           INTEGER PRIMARY KEY,
    user_id      INTEGER NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    device       TEXT    NOT NULL,
    address      TEXT    NOT NULL,
    created_at   BIGINT  NOT NULL,
    last_used_at BIGINT  NOT NULL,
    expires_at   BIGINT  NOT NULL
);

CREATE INDEX sessions_by_user ON sessions (user_id);

-- a session's refresh tokens, the used ones too: seeing one again means that it was stolen
CREATE TABLE refresh_tokens (
    hash        TEXT PRIMARY KEY,
    session_id  INTEGER NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
    parent_hash TEXT,
    issued_at   BIGINT  NOT NULL,
    used_at     BIGINT
);

CREATE INDEX refresh_tokens_by_session ON refresh_tokens (session_id, parent_hash);

CREATE TABLE personal_tokens (
    id           INTEGER PRIMARY KEY,
    user_id      INTEGER NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    name         TEXT    NOT NULL,
    scopes       TEXT    NOT NULL,
    hash         TEXT    NOT NULL,
    created_at   BIGINT  NOT NULL,
    last_used_at BIGINT,
    expires_at   BIGINT  NOT NULL
);

CREATE INDEX personal_tokens_by_user ON personal_tokens (user_id);

-- single-use stand-ins for a token where no header can be sent
CREATE TABLE tickets (
    hash       TEXT PRIMARY KEY,
    user_id    INTEGER NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    credential TEXT    NOT NULL,
    expires_at BIGINT  NOT NULL
);

CREATE INDEX tickets_by_user ON tickets (user_id);

-- what a link in a mail stands for
CREATE TABLE mail_tokens (
    hash          TEXT PRIMARY KEY,
    user_id       INTEGER NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    purpose       TEXT    NOT NULL CHECK (purpose IN ('activate', 'confirm_email', 'reset_password')),
    email         TEXT    NOT NULL,
    -- the password and name that were given with this very registration
    password_hash TEXT,
    name          TEXT,
    created_at    BIGINT  NOT NULL,
    expires_at    BIGINT  NOT NULL
);

CREATE INDEX mail_tokens_by_user ON mail_tokens (user_id, purpose);

-- every decision is kept: what was consented to at a time can be shown later
CREATE TABLE consents (
    id         INTEGER PRIMARY KEY,
    user_id    INTEGER NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    purpose    TEXT    NOT NULL,
    granted    INTEGER NOT NULL CHECK (granted IN (0, 1)),
    changed_at BIGINT  NOT NULL
);

CREATE INDEX consents_by_user ON consents (user_id, purpose, id);

-- who, what, when, from where; without reference to users, because it outlives them (then without who and where)
CREATE TABLE audit_events (
    id          INTEGER PRIMARY KEY,
    happened_at BIGINT NOT NULL,
    action      TEXT   NOT NULL,
    actor_id    INTEGER,
    subject_id  INTEGER,
    address     TEXT   NOT NULL,
    device      TEXT   NOT NULL,
    detail      TEXT   NOT NULL
);

CREATE INDEX audit_events_by_subject ON audit_events (subject_id, id);
CREATE INDEX audit_events_by_actor ON audit_events (actor_id, id);
CREATE INDEX audit_events_by_time ON audit_events (happened_at);
