-- SQL here runs unchanged on SQLite and PostgreSQL. Ids come from "counters", times are epoch milliseconds.

CREATE TABLE installation (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
);

CREATE TABLE counters (
    name  TEXT PRIMARY KEY,
    value BIGINT NOT NULL
);

INSERT INTO counters (name, value)
VALUES ('title', 0), ('title_revision', 0), ('rater', 0), ('rating', 0), ('job', 0);

CREATE TABLE titles (
    id              INTEGER PRIMARY KEY,
    type            TEXT NOT NULL CHECK (type IN ('movie', 'book')),
    title           TEXT NOT NULL,
    original_title  TEXT NOT NULL,
    -- the title without case, accents, punctuation and leading article: sorts lists and matches sources
    title_key       TEXT NOT NULL,
    year            INTEGER,
    overview        TEXT NOT NULL,
    genres          TEXT NOT NULL,
    keywords        TEXT NOT NULL,
    people          TEXT NOT NULL,
    languages       TEXT NOT NULL,
    runtime_minutes INTEGER,
    pages           INTEGER,
    vote_average    DOUBLE PRECISION,
    vote_count      BIGINT NOT NULL,
    popularity      DOUBLE PRECISION NOT NULL,
    -- the vote average told fairly when few have voted; 0 without votes
    weighted_rating DOUBLE PRECISION NOT NULL,
    trailer_url     TEXT,
    -- the most trusted source that has written this row
    source_rank     INTEGER NOT NULL,
    -- grows with every change: the search index asks for what is newer than what it holds
    revision        BIGINT NOT NULL
);

CREATE INDEX titles_by_votes ON titles (type, vote_count DESC, popularity DESC, id);
CREATE INDEX titles_by_year ON titles (type, year, id);
CREATE INDEX titles_by_rating ON titles (type, weighted_rating DESC, id);
CREATE INDEX titles_by_key ON titles (type, title_key, year);
CREATE INDEX titles_by_revision ON titles (revision);

-- what other places call a title: tmdb, imdb, movielens, starter, isbn13 ...
CREATE TABLE title_ids (
    type     TEXT    NOT NULL,
    scheme   TEXT    NOT NULL,
    value    TEXT    NOT NULL,
    title_id INTEGER NOT NULL REFERENCES titles (id) ON DELETE CASCADE,
    PRIMARY KEY (type, scheme, value)
);

CREATE INDEX title_ids_by_title ON title_ids (title_id);

-- what lists are filtered by: one row per genre and per language of a title
CREATE TABLE title_facets (
    type     TEXT    NOT NULL,
    facet    TEXT    NOT NULL CHECK (facet IN ('genre', 'language')),
    value    TEXT    NOT NULL,
    title_id INTEGER NOT NULL REFERENCES titles (id) ON DELETE CASCADE,
    PRIMARY KEY (type, facet, value, title_id)
);

CREATE INDEX title_facets_by_title ON title_facets (title_id);
