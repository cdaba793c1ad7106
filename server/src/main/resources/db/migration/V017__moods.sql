-- What people keep of their moods. No picture, nor anything a picture could be made from.

INSERT INTO counters (name, value) VALUES ('mood_reading', 0);
INSERT INTO counters (name, value) VALUES ('mood_correction', 0);

-- with the consent mood_history: what a face said at a time
CREATE TABLE mood_readings (
    id                INTEGER PRIMARY KEY,
    user_id           INTEGER NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    read_at           BIGINT  NOT NULL,
    dominant_emotion  TEXT    NOT NULL,
    -- the seven percentages, as JSON
    emotions          TEXT    NOT NULL,
    engagement_score  DOUBLE PRECISION NOT NULL,
    engagement_status TEXT    NOT NULL,
    confidence        DOUBLE PRECISION NOT NULL
);

CREATE INDEX mood_readings_by_user ON mood_readings (user_id, id);

-- sent on purpose: what a face was taken for, and what it really was
CREATE TABLE mood_corrections (
    id               INTEGER PRIMARY KEY,
    user_id          INTEGER NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    corrected_at     BIGINT  NOT NULL,
    dominant_emotion TEXT    NOT NULL,
    emotions         TEXT,
    correct          TEXT    NOT NULL
);

CREATE INDEX mood_corrections_by_user ON mood_corrections (user_id, id);
