-- A large import writes every index entry at a random place, so there are as few as possible: a title's ids elsewhere
-- stand in its own row, and the tables that only find titles are their own index. Titles are never deleted, so these
-- need no reference that would have to be checked.
ALTER TABLE titles ADD COLUMN ids TEXT NOT NULL DEFAULT '{}';

UPDATE titles SET ids = COALESCE(
    (SELECT '{' || string_agg('"' || scheme || '":"' || value || '"', ',') || '}' FROM title_ids WHERE title_id = titles.id),
    '{}');

CREATE TABLE titles_by_id_elsewhere (
    type     TEXT    NOT NULL,
    scheme   TEXT    NOT NULL,
    value    TEXT    NOT NULL,
    title_id INTEGER NOT NULL,
    PRIMARY KEY (type, scheme, value)
) ${without_rowid};

INSERT INTO titles_by_id_elsewhere (type, scheme, value, title_id)
SELECT type, scheme, value, title_id FROM title_ids ORDER BY type, scheme, value;

DROP TABLE title_ids;
ALTER TABLE titles_by_id_elsewhere RENAME TO title_ids;

CREATE TABLE titles_by_facet (
    type     TEXT    NOT NULL,
    facet    TEXT    NOT NULL CHECK (facet IN ('genre', 'language')),
    value    ${binary_text} NOT NULL,
    title_id INTEGER NOT NULL,
    PRIMARY KEY (type, facet, value, title_id)
) ${without_rowid};

INSERT INTO titles_by_facet (type, facet, value, title_id)
SELECT type, facet, value, title_id FROM title_facets ORDER BY type, facet, value, title_id;

DROP TABLE title_facets;
ALTER TABLE titles_by_facet RENAME TO title_facets;
