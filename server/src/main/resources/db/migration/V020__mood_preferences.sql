-- What people want to be told of their faces, where they have said so: 1 or 0.

CREATE TABLE mood_preferences (
    user_id INTEGER PRIMARY KEY REFERENCES users (id) ON DELETE CASCADE,
    age     INTEGER NOT NULL,
    gender  INTEGER NOT NULL
);
