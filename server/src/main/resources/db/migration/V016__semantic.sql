-- What titles mean, as vectors, one a title. Made from the title's text by a model, so nothing here cannot be made anew.

INSERT INTO counters (name, value) VALUES ('embedding_revision', 0);

CREATE TABLE embeddings (
    title_id       INTEGER PRIMARY KEY REFERENCES titles (id) ON DELETE CASCADE,
    model          TEXT    NOT NULL,
    -- of the text that was embedded: a title whose text is the same need not be embedded again
    text_hash      TEXT    NOT NULL,
    -- the title's revision up to which the text is known to be that
    title_revision BIGINT  NOT NULL,
    -- grows with every vector: other processes ask for what is newer than what they hold
    revision       BIGINT  NOT NULL,
    -- a float that scales, then a signed byte for each dimension
    vector         ${bytes} NOT NULL
);

CREATE INDEX embeddings_by_revision ON embeddings (revision);

-- Which process embeds, and until when it may without being heard of again. One row.
CREATE TABLE embedding_turn (
    id     INTEGER PRIMARY KEY CHECK (id = 1),
    holder TEXT    NOT NULL,
    until  BIGINT  NOT NULL
);

INSERT INTO embedding_turn (id, holder, until) VALUES (1, '', 0);
