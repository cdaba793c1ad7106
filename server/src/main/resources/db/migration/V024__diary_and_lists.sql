-- What people write down about watching and reading, and the lists they make.

INSERT INTO counters (name, value) VALUES ('diary_entry', 0);
INSERT INTO counters (name, value) VALUES ('title_list', 0);

-- one row each time somebody watched or read something
CREATE TABLE diary_entries (
    id         INTEGER PRIMARY KEY,
    user_id    INTEGER NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    title_id   INTEGER NOT NULL REFERENCES titles (id) ON DELETE CASCADE,
    -- the person's own day, yyyy-mm-dd: no time zone moves it
    watched_on TEXT    NOT NULL,
    -- as it was given for this time; the title's present rating is in ratings
    rating     DOUBLE PRECISION CHECK (rating BETWEEN 0.5 AND 5.0),
    rewatch    INTEGER NOT NULL CHECK (rewatch IN (0, 1)),
    liked      INTEGER NOT NULL CHECK (liked IN (0, 1)),
    -- a list of words, as JSON
    tags       TEXT    NOT NULL,
    review     TEXT    NOT NULL,
    -- the mood it was chosen in; null where the person did not say
    mood       TEXT,
    -- by whom it came: hand, or the name of an import
    source     TEXT    NOT NULL,
    created_at BIGINT  NOT NULL,
    changed_at BIGINT  NOT NULL
);

CREATE INDEX diary_entries_by_day ON diary_entries (user_id, watched_on, id);
CREATE INDEX diary_entries_by_title ON diary_entries (user_id, title_id, watched_on);

-- what a person likes, whether or not they wrote down when they watched it
CREATE TABLE liked_titles (
    user_id  INTEGER NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    title_id INTEGER NOT NULL REFERENCES titles (id) ON DELETE CASCADE,
    liked_at BIGINT  NOT NULL,
    PRIMARY KEY (user_id, title_id)
) ${without_rowid};

CREATE TABLE title_lists (
    id          INTEGER PRIMARY KEY,
    user_id     INTEGER NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    name        TEXT    NOT NULL,
    description TEXT    NOT NULL,
    -- what the address of an unlisted list ends with, null: private. Kept as it is, since its owner is shown it again;
    -- whoever reads it here reads the list as well
    link        TEXT UNIQUE,
    created_at  BIGINT  NOT NULL,
    changed_at  BIGINT  NOT NULL
);

CREATE INDEX title_lists_by_user ON title_lists (user_id, changed_at);

CREATE TABLE title_list_entries (
    list_id  INTEGER NOT NULL REFERENCES title_lists (id) ON DELETE CASCADE,
    title_id INTEGER NOT NULL REFERENCES titles (id) ON DELETE CASCADE,
    -- from 0, without gaps
    place    INTEGER NOT NULL,
    note     TEXT    NOT NULL,
    added_at BIGINT  NOT NULL,
    PRIMARY KEY (list_id, title_id)
) ${without_rowid};

CREATE INDEX title_list_entries_by_place ON title_list_entries (list_id, place);
