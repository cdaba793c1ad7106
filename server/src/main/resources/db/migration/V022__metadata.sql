-- What other places told about titles, and where their pictures are.

-- tmdb:/path, openlibrary:number or an address of IMDb's pictures; null where no source has told one
ALTER TABLE titles ADD COLUMN picture TEXT;

-- Which titles a source named for a genre or for words. The titles themselves are in the catalogue.
CREATE TABLE metadata_answers (
    -- genre/<genre>/<gate>, or search/<type>/<hash of the words>: what people look for is not written down
    question   TEXT   PRIMARY KEY,
    source     TEXT   NOT NULL,
    -- [id] as JSON, in the source's order
    title_ids  TEXT   NOT NULL,
    fetched_at BIGINT NOT NULL
);

CREATE INDEX metadata_answers_by_age ON metadata_answers (fetched_at);

-- How far the catalogue is in step with a source: name, and a moment in ms.
CREATE TABLE metadata_marks (
    name  TEXT   PRIMARY KEY,
    value BIGINT NOT NULL
);
