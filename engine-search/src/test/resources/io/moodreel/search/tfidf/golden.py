# Writes golden.tsv: what scikit-learn's TfidfVectorizer(stop_words="english") says about texts.txt (our own writing;
# the id of a text is its line number from 1). Made with scikit-learn 1.2.1 of Debian 12:
#   apt-get install python3-sklearn && /usr/bin/python3 golden.py
# Lines: "idf <word> <value>" and "top <id> <neighbour id> <cosine>", the best ten of each text, ties by smaller id.
import pathlib
from sklearn.feature_extraction.text import TfidfVectorizer

here = pathlib.Path(__file__).parent
texts = (here / "texts.txt").read_text(encoding="utf-8").split("\n")[:-1]
vectorizer = TfidfVectorizer(stop_words="english")
rows = vectorizer.fit_transform(texts)
cosines = (rows @ rows.T).toarray()
with open(here / "golden.tsv", "w", encoding="utf-8") as out:
    for word, column in sorted(vectorizer.vocabulary_.items()):
        print("idf", word, repr(float(vectorizer.idf_[column])), sep="\t", file=out)
    for i, row in enumerate(cosines):
        others = [(-round(value, 12), j, value) for j, value in enumerate(row) if j != i and value > 0]
        for _, j, value in sorted(others)[:10]:
            print("top", i + 1, j + 1, repr(float(value)), sep="\t", file=out)
