-- Lists are kept by the search index: it filters and sorts without an entry per title and order in the database,
-- which cost an import of a million titles more than the titles themselves.
DROP INDEX titles_by_votes;
DROP INDEX titles_by_year;
DROP INDEX titles_by_rating;
DROP TABLE title_facets;
ALTER TABLE titles DROP COLUMN weighted_rating;
