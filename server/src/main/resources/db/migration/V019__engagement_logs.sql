-- How engaged somebody looked while they learned or spoke: kept only when they asked for it, session by session.

INSERT INTO counters (name, value) VALUES ('engagement_session', 0);

CREATE TABLE engagement_sessions (
    id         INTEGER PRIMARY KEY,
    user_id    INTEGER NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    started_at BIGINT  NOT NULL,
    ended_at   BIGINT  NOT NULL,
    title      TEXT,
    points     INTEGER NOT NULL,
    mean_score DOUBLE PRECISION NOT NULL
);

CREATE INDEX engagement_sessions_by_user ON engagement_sessions (user_id, id);

-- at most one a second; where there was no face there is none
CREATE TABLE engagement_points (
    session_id       INTEGER NOT NULL REFERENCES engagement_sessions (id) ON DELETE CASCADE,
    t_ms             BIGINT  NOT NULL,
    score            DOUBLE PRECISION NOT NULL,
    status           TEXT    NOT NULL,
    dominant_emotion TEXT    NOT NULL,
    PRIMARY KEY (session_id, t_ms)
) ${without_rowid};
