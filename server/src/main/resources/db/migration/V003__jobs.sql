CREATE TABLE jobs (
    id               INTEGER PRIMARY KEY,
    kind             TEXT    NOT NULL,
    parameters       TEXT    NOT NULL,
    state            TEXT    NOT NULL
        CHECK (state IN ('queued', 'running', 'succeeded', 'failed', 'cancelled', 'interrupted')),
    done             BIGINT  NOT NULL,
    total            BIGINT,
    message          TEXT    NOT NULL,
    checkpoint       TEXT,
    summary          TEXT,
    error            TEXT,
    cancel_requested INTEGER NOT NULL,
    created_at       BIGINT  NOT NULL,
    started_at       BIGINT,
    ended_at         BIGINT
);

CREATE INDEX jobs_by_state ON jobs (state, id);
