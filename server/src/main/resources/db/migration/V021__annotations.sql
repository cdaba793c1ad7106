-- What people label by hand in videos: one document per person, subject and mode.
CREATE TABLE annotation_sets (
    user_id    INTEGER NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    -- video/<id>, or name/<what an old client called a video that is not here>
    subject    TEXT    NOT NULL,
    mode       TEXT    NOT NULL,
    -- goes with the video; null for a name
    video_id   INTEGER REFERENCES videos (id) ON DELETE CASCADE,
    -- 1 at the first writing, one more at each
    version    BIGINT  NOT NULL,
    -- [{id, segment, emotion, timestamp, start_ms, end_ms}] as JSON
    marks      TEXT    NOT NULL,
    -- the CSV an old client had written, below annotations/ of the data folder
    file       TEXT,
    changed_at BIGINT  NOT NULL,
    PRIMARY KEY (user_id, subject, mode)
) ${without_rowid};

CREATE INDEX annotation_sets_by_video ON annotation_sets (video_id);
