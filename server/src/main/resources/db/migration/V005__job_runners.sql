-- Who runs a job: the data folder that took it in, since files to import and lists of rejects are its own.
-- Empty: from before there was such a thing, so of the only folder there was.
ALTER TABLE jobs ADD COLUMN runner TEXT NOT NULL DEFAULT '';
-- When the runner was last heard of while the job ran, epoch milliseconds.
ALTER TABLE jobs ADD COLUMN alive_at BIGINT;
