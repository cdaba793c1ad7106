-- Studies: one researcher, videos, people who take part by invitation, and what they agreed to.

INSERT INTO counters (name, value) VALUES ('study', 0);

CREATE TABLE studies (
    id              INTEGER PRIMARY KEY,
    -- who runs it
    user_id         INTEGER NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    name            TEXT    NOT NULL,
    purpose         TEXT    NOT NULL,
    -- [{emotion, key, color}] as JSON
    labels          TEXT    NOT NULL,
    -- of the text that is asked for now
    consent_version INTEGER NOT NULL,
    -- numbers given out last, never given twice
    participants    INTEGER NOT NULL,
    sessions        INTEGER NOT NULL,
    created_at      BIGINT  NOT NULL
);

CREATE INDEX studies_by_user ON studies (user_id);

-- every wording there was: somebody may have agreed to it
CREATE TABLE study_consent_texts (
    study_id   INTEGER NOT NULL REFERENCES studies (id) ON DELETE CASCADE,
    version    INTEGER NOT NULL,
    text       TEXT    NOT NULL,
    written_at BIGINT  NOT NULL,
    PRIMARY KEY (study_id, version)
) ${without_rowid};

CREATE TABLE study_videos (
    study_id INTEGER NOT NULL REFERENCES studies (id) ON DELETE CASCADE,
    video_id INTEGER NOT NULL REFERENCES videos (id) ON DELETE CASCADE,
    added_at BIGINT  NOT NULL,
    PRIMARY KEY (study_id, video_id)
) ${without_rowid};

CREATE INDEX study_videos_by_video ON study_videos (video_id);

CREATE TABLE study_members (
    study_id    INTEGER NOT NULL REFERENCES studies (id) ON DELETE CASCADE,
    user_id     INTEGER NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    -- what they are called in it: 1 is P01
    participant INTEGER NOT NULL,
    -- invited, joined; left: gone, and their sessions stayed
    state       TEXT    NOT NULL,
    invited_at  BIGINT  NOT NULL,
    joined_at   BIGINT,
    left_at     BIGINT,
    PRIMARY KEY (study_id, user_id)
) ${without_rowid};

CREATE INDEX study_members_by_user ON study_members (user_id);

CREATE TABLE study_consents (
    study_id    INTEGER NOT NULL REFERENCES studies (id) ON DELETE CASCADE,
    user_id     INTEGER NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    version     INTEGER NOT NULL,
    accepted_at BIGINT  NOT NULL,
    PRIMARY KEY (study_id, user_id, version)
) ${without_rowid};

CREATE INDEX study_consents_by_user ON study_consents (user_id);

-- viewings that belong to a study: those that were begun in it
CREATE TABLE study_sessions (
    session_id      INTEGER PRIMARY KEY REFERENCES viewing_sessions (id) ON DELETE CASCADE,
    study_id        INTEGER NOT NULL REFERENCES studies (id) ON DELETE CASCADE,
    -- its name in the study, which tells nobody's: 3 of P01 is P01-3
    number          INTEGER NOT NULL,
    participant     INTEGER NOT NULL,
    -- what had been agreed to when it began
    consent_version INTEGER NOT NULL,
    UNIQUE (study_id, number)
);
