-- Videos to watch, viewings of them, and what bodies said meanwhile.

INSERT INTO counters (name, value) VALUES ('video', 1);
INSERT INTO counters (name, value) VALUES ('viewing_session', 0);

CREATE TABLE videos (
    id           INTEGER PRIMARY KEY,
    -- null: everybody's
    user_id      INTEGER REFERENCES users (id) ON DELETE CASCADE,
    title        TEXT    NOT NULL,
    -- link, file, media, clip
    kind         TEXT    NOT NULL,
    -- an address, a file's name in the data folder, or a path in the media folder
    place        TEXT    NOT NULL,
    content_type TEXT,
    bytes        BIGINT,
    duration_ms  BIGINT,
    -- 1: a picture of it lies beside the file
    poster       INTEGER NOT NULL,
    title_id     INTEGER REFERENCES titles (id) ON DELETE SET NULL,
    created_at   BIGINT  NOT NULL
);

CREATE INDEX videos_by_user ON videos (user_id, id);
CREATE INDEX videos_by_title ON videos (title_id);

INSERT INTO videos (id, title, kind, place, content_type, poster, created_at)
VALUES (1, 'Four weathers', 'clip', 'four-weathers.webm', 'video/webm', 0, 1764000000000);

-- files on their way, in pieces; how much has come is the file's length
CREATE TABLE video_uploads (
    id         TEXT    PRIMARY KEY,
    user_id    INTEGER NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    bytes      BIGINT  NOT NULL,
    title      TEXT    NOT NULL,
    title_id   INTEGER REFERENCES titles (id) ON DELETE SET NULL,
    started_at BIGINT  NOT NULL,
    -- the video it has become
    video_id   INTEGER
);

CREATE INDEX video_uploads_by_user ON video_uploads (user_id);

CREATE TABLE viewing_sessions (
    id         INTEGER PRIMARY KEY,
    -- <handle>_<video>_<epoch ms>, with the handle of that time
    name       TEXT    NOT NULL UNIQUE,
    user_id    INTEGER NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    video_id   INTEGER NOT NULL REFERENCES videos (id) ON DELETE CASCADE,
    -- live, simulated, file
    origin     TEXT    NOT NULL,
    gsr_unit   TEXT    NOT NULL,
    -- running, paused, stopped
    state      TEXT    NOT NULL,
    -- person, silence; null while it is open
    ended_by   TEXT,
    started_at BIGINT  NOT NULL,
    stopped_at BIGINT,
    -- [{from_ms, to_ms}] as JSON
    pauses     TEXT    NOT NULL
);

CREATE INDEX viewing_sessions_by_user ON viewing_sessions (user_id, id);
CREATE INDEX viewing_sessions_by_video ON viewing_sessions (video_id, id);
CREATE INDEX viewing_sessions_by_state ON viewing_sessions (state);

-- how far the signals of a session have come
CREATE TABLE viewing_intake (
    session_id        INTEGER PRIMARY KEY REFERENCES viewing_sessions (id) ON DELETE CASCADE,
    -- number of the next batch: who writes with another has missed something
    next_batch        BIGINT  NOT NULL,
    -- when signals last came, by our clock
    heard_at          BIGINT  NOT NULL,
    -- the pipeline after the batches before snapshot_batch
    snapshot          ${bytes},
    snapshot_batch    BIGINT  NOT NULL
);

-- what was measured, in the order it came; lines of "ms since the session's start,gsr,hr,ibi ms"
CREATE TABLE signal_batches (
    session_id INTEGER NOT NULL REFERENCES viewing_sessions (id) ON DELETE CASCADE,
    batch      BIGINT  NOT NULL,
    first_at   BIGINT  NOT NULL,
    last_at    BIGINT  NOT NULL,
    samples    TEXT    NOT NULL,
    PRIMARY KEY (session_id, batch)
) ${without_rowid};

CREATE TABLE viewing_segments (
    session_id    INTEGER NOT NULL REFERENCES viewing_sessions (id) ON DELETE CASCADE,
    segment_index INTEGER NOT NULL,
    start_at      BIGINT  NOT NULL,
    end_at        BIGINT  NOT NULL,
    -- HH, HL, LH, LL; null where nothing could be told
    probe         TEXT,
    cluster_id    INTEGER,
    confidence    DOUBLE PRECISION NOT NULL,
    -- 1: there were signals
    measured      INTEGER NOT NULL,
    -- name → value, as JSON
    features      TEXT    NOT NULL,
    change_scores TEXT,
    model         TEXT    NOT NULL,
    predicted_at  BIGINT  NOT NULL,
    PRIMARY KEY (session_id, segment_index)
) ${without_rowid};
