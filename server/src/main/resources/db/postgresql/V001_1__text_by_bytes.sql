-- What lists are ordered by stands in the order of its bytes, as SQLite has it, whatever the database's own collation.
ALTER TABLE titles ALTER COLUMN title_key TYPE TEXT COLLATE "C";
ALTER TABLE title_facets ALTER COLUMN value TYPE TEXT COLLATE "C";
