-- What people with accounts do with titles. They rate like the raters of imports do.

ALTER TABLE raters ADD COLUMN user_id INTEGER REFERENCES users (id) ON DELETE CASCADE;

CREATE UNIQUE INDEX raters_by_user ON raters (user_id) WHERE user_id IS NOT NULL;

INSERT INTO counters (name, value) VALUES ('interaction', 0);

-- what a person keeps: to watch, watched or read, not to be shown again
CREATE TABLE shelf_entries (
    user_id  INTEGER NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    shelf    TEXT    NOT NULL CHECK (shelf IN ('watchlist', 'history', 'hidden')),
    title_id INTEGER NOT NULL REFERENCES titles (id) ON DELETE CASCADE,
    added_at BIGINT  NOT NULL,
    PRIMARY KEY (user_id, shelf, title_id)
) ${without_rowid};

-- what a person did, as it happened: only added to
CREATE TABLE interactions (
    id          INTEGER PRIMARY KEY,
    user_id     INTEGER NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    title_id    INTEGER NOT NULL REFERENCES titles (id) ON DELETE CASCADE,
    kind        TEXT    NOT NULL,
    value       DOUBLE PRECISION,
    mood        TEXT,
    happened_at BIGINT  NOT NULL
);

CREATE INDEX interactions_by_user ON interactions (user_id, id);
