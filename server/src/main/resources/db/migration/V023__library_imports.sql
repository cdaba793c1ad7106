-- Libraries that people bring from elsewhere, and the private address of a diary.

INSERT INTO counters (name, value) VALUES ('library_import', 0);

CREATE TABLE library_imports (
    id         INTEGER PRIMARY KEY,
    user_id    INTEGER NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    -- whose export it is: letterboxd, imdb ...
    source     TEXT    NOT NULL,
    -- as its sender calls it
    file_name  TEXT    NOT NULL,
    state      TEXT    NOT NULL CHECK (state IN ('matching', 'review', 'applied', 'undone')),
    -- rows about what is neither film nor book
    left_out   INTEGER NOT NULL,
    -- what applying it added, by kind, as JSON
    added      TEXT    NOT NULL,
    created_at BIGINT  NOT NULL,
    applied_at BIGINT,
    undone_at  BIGINT
);

CREATE INDEX library_imports_by_user ON library_imports (user_id, id);

-- the titles a file names, in its order, and which of ours they are
CREATE TABLE library_import_titles (
    import_id  INTEGER NOT NULL REFERENCES library_imports (id) ON DELETE CASCADE,
    place      INTEGER NOT NULL,
    -- the title and everything told about it, as JSON
    entry      TEXT    NOT NULL,
    decision   TEXT    NOT NULL CHECK (decision IN ('waiting', 'sure', 'chosen', 'unsure', 'unknown', 'skipped')),
    -- ours that it may be, likeliest first, as JSON
    candidates TEXT    NOT NULL,
    -- ours that it is
    title_id   INTEGER REFERENCES titles (id) ON DELETE CASCADE,
    -- whether what is told about it stands in the library
    applied    INTEGER NOT NULL CHECK (applied IN (0, 1)),
    PRIMARY KEY (import_id, place)
) ${without_rowid};

CREATE INDEX library_import_titles_by_decision ON library_import_titles (import_id, decision, place);

-- what an import changed, in its order, so that it can be taken back
CREATE TABLE library_import_changes (
    import_id INTEGER NOT NULL REFERENCES library_imports (id) ON DELETE CASCADE,
    number    INTEGER NOT NULL,
    change    TEXT    NOT NULL,
    PRIMARY KEY (import_id, number)
) ${without_rowid};

-- where programs read somebody's diary; kept as a hash, so that this table opens nothing
CREATE TABLE diary_feeds (
    user_id    INTEGER PRIMARY KEY REFERENCES users (id) ON DELETE CASCADE,
    hash       TEXT    NOT NULL UNIQUE,
    created_at BIGINT  NOT NULL
);
