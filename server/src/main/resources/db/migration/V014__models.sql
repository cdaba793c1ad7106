-- What was trained where, and how good it was. The models themselves are files in the data folder.
CREATE TABLE models (
    folder     TEXT             NOT NULL,
    version    TEXT             NOT NULL,
    trained_at BIGINT           NOT NULL,
    seconds    DOUBLE PRECISION NOT NULL,
    ratings    BIGINT           NOT NULL,
    raters     BIGINT           NOT NULL,
    titles     BIGINT           NOT NULL,
    metrics    TEXT             NOT NULL,
    PRIMARY KEY (folder, version)
) ${without_rowid};
