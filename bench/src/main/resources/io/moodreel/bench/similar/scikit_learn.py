"""Scikit-learn's side of "./moodreel bench similar": TEXTS QUERIES RESULT, one text a line, one line number a line.

As one would write it with care: one product of the asked row with the whole matrix, then a partial sort.
"""
import sys
import time

import numpy
import sklearn
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.metrics.pairwise import linear_kernel

TOP = 10
WARM_UP = 3


def resident_bytes():
    with open("/proc/self/status") as status:
        for line in status:
            if line.startswith("VmRSS:"):
                return int(line.split()[1]) * 1024
    return 0


def nearest(matrix, row):
    scores = linear_kernel(matrix[row], matrix).ravel()
    scores[row] = -1
    top = numpy.argpartition(-scores, TOP)[:TOP]
    return [(int(other), float(scores[other])) for other in top[numpy.lexsort((top, -scores[top]))]]


def main(texts_file, queries_file, result_file):
    before = resident_bytes()
    started = time.perf_counter()
    with open(texts_file, encoding="utf-8", newline="\n") as lines:
        texts = [line.rstrip("\n") for line in lines]
    vectorizer = TfidfVectorizer(stop_words="english")
    matrix = vectorizer.fit_transform(texts)
    built = time.perf_counter() - started
    del texts
    after = resident_bytes()
    words = vectorizer.vocabulary_
    model = matrix.data.nbytes + matrix.indices.nbytes + matrix.indptr.nbytes + vectorizer.idf_.nbytes
    model += sys.getsizeof(words) + sum(map(sys.getsizeof, words)) + 28 * len(words)
    with open(queries_file) as lines:
        queries = [int(line) for line in lines]
    for row in queries[:WARM_UP]:
        nearest(matrix, row)
    with open(result_file, "w") as result:
        for row in queries:
            started = time.perf_counter()
            top = nearest(matrix, row)
            elapsed = (time.perf_counter() - started) * 1000
            found = " ".join(f"{other}:{score!r}" for other, score in top if score > 0)
            result.write(f"query {row} {elapsed!r} {found}\n")
        result.write(f"titles {matrix.shape[0]}\nwords {matrix.shape[1]}\nbuild_ms {built * 1000}\n")
        result.write(f"model_bytes {model}\nmapped_bytes 0\n")
        result.write(f"resident_before_bytes {before}\nresident_bytes {after}\nversion scikit-learn-{sklearn.__version__}\n")


main(*sys.argv[1:])
