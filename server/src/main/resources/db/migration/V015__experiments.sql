-- Two strategies compared on people. At most one experiment runs.

INSERT INTO counters (name, value) VALUES ('experiment', 0);

CREATE TABLE experiments (
    id         INTEGER PRIMARY KEY,
    name       TEXT   NOT NULL,
    goal       TEXT   NOT NULL,
    control    TEXT   NOT NULL,
    treatment  TEXT   NOT NULL,
    -- who gets which: a hash of this and the person's number
    salt       BIGINT NOT NULL,
    -- how long after the first answer the goal counts
    window_ms  BIGINT NOT NULL,
    started_at BIGINT NOT NULL,
    stopped_at BIGINT
);

-- when somebody was first given an answer of theirs; nothing else about them is kept here
CREATE TABLE experiment_exposures (
    experiment_id INTEGER NOT NULL REFERENCES experiments (id) ON DELETE CASCADE,
    user_id       INTEGER NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    strategy      TEXT    NOT NULL,
    exposed_at    BIGINT  NOT NULL,
    PRIMARY KEY (experiment_id, user_id)
) ${without_rowid};

CREATE INDEX experiment_exposures_by_user ON experiment_exposures (user_id);
