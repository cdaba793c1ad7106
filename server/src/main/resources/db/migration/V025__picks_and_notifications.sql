-- Choosing together for tonight, and letters people ask for.

INSERT INTO counters (name, value) VALUES ('pick', 0);
INSERT INTO counters (name, value) VALUES ('pick_member', 0);

CREATE TABLE picks (
    id          INTEGER PRIMARY KEY,
    -- who asked the others
    user_id     INTEGER NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    type        TEXT    NOT NULL CHECK (type IN ('movie', 'book', 'all')),
    mood        TEXT,
    mode        TEXT    NOT NULL CHECK (mode IN ('match', 'lift')),
    max_minutes INTEGER,
    way         TEXT    NOT NULL CHECK (way IN ('least_misery', 'average')),
    -- the titles on the cards, best for the group first, as JSON; null while people are still asked
    cards       TEXT,
    decided_at  BIGINT,
    created_at  BIGINT  NOT NULL
);

CREATE INDEX picks_by_user ON picks (user_id, id);
CREATE INDEX picks_by_time ON picks (created_at);

CREATE TABLE pick_members (
    id      INTEGER PRIMARY KEY,
    pick_id INTEGER NOT NULL REFERENCES picks (id) ON DELETE CASCADE,
    -- null: a guest on the device of who asked, or nobody has the handle that was written
    user_id INTEGER REFERENCES users (id) ON DELETE CASCADE,
    -- a guest's name, or the handle as it was written
    name    TEXT    NOT NULL,
    guest   INTEGER NOT NULL CHECK (guest IN (0, 1)),
    state   TEXT    NOT NULL CHECK (state IN ('invited', 'in', 'out')),
    -- {"title": true for yes}, as JSON
    votes   TEXT    NOT NULL
);

CREATE INDEX pick_members_by_pick ON pick_members (pick_id, id);
CREATE INDEX pick_members_by_user ON pick_members (user_id, pick_id);

-- which letters somebody wants; no row: none
CREATE TABLE notification_choices (
    user_id             INTEGER PRIMARY KEY REFERENCES users (id) ON DELETE CASCADE,
    weekly_picks        INTEGER NOT NULL CHECK (weekly_picks IN (0, 1)),
    watchlist_available INTEGER NOT NULL CHECK (watchlist_available IN (0, 1)),
    -- signs the links that end letters without a sign-in; good for nothing else
    unsubscribe_key     TEXT    NOT NULL,
    weekly_sent_at      BIGINT,
    changed_at          BIGINT  NOT NULL
);
