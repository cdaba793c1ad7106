-- which wording of the request was on the screen; null where a program decided without one
ALTER TABLE consents ADD COLUMN text_version INTEGER;
