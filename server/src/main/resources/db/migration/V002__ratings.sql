-- Somebody who rates. Imported raters are anonymous: a source and the number it gave them.
CREATE TABLE raters (
    id         INTEGER PRIMARY KEY,
    source     TEXT NOT NULL,
    source_key TEXT NOT NULL,
    UNIQUE (source, source_key)
);

CREATE TABLE ratings (
    id       INTEGER PRIMARY KEY,
    rater_id INTEGER          NOT NULL REFERENCES raters (id) ON DELETE CASCADE,
    title_id INTEGER          NOT NULL REFERENCES titles (id) ON DELETE CASCADE,
    rating   DOUBLE PRECISION NOT NULL CHECK (rating BETWEEN 0.5 AND 5.0),
    rated_at BIGINT           NOT NULL,
    UNIQUE (rater_id, title_id)
);

CREATE INDEX ratings_by_title ON ratings (title_id, rated_at, rating);
