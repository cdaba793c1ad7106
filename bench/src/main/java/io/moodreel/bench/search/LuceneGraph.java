package io.moodreel.bench.search;

import io.moodreel.bench.Folders;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.lucene.codecs.KnnVectorsFormat;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene104.Lucene104HnswScalarQuantizedVectorsFormat;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;

/** Lucene's graph over quantised vectors as its users have it, in one segment. */
final class LuceneGraph implements VectorSide.Searched {
    private static final int CANDIDATES = 50;
    private static final int BUFFER_MEGABYTES = 256;

    private final Path folder;
    private final Directory directory;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    LuceneGraph(float[][] vectors, Path folder) throws IOException {
        this.folder = folder;
        directory = new MMapDirectory(folder);
        IndexWriterConfig config = new IndexWriterConfig()
                .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                .setUseCompoundFile(false)
                .setCodec(new Lucene104Codec() {
                    @Override
                    public KnnVectorsFormat getKnnVectorsFormatForField(String field) {
                        return new Lucene104HnswScalarQuantizedVectorsFormat();
                    }
                });
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            for (int i = 0; i < vectors.length; i++) {
                Document document = new Document();
                document.add(new KnnFloatVectorField("vector", vectors[i], VectorSimilarityFunction.COSINE));
                document.add(new NumericDocValuesField("number", i));
                writer.addDocument(document);
            }
            writer.forceMerge(1);
        }
        reader = DirectoryReader.open(directory);
        searcher = new IndexSearcher(reader);
    }

    @Override
    public long[] nearest(float[] query, int count) throws IOException {
        ScoreDoc[] found = searcher.search(new KnnFloatVectorQuery("vector", query, CANDIDATES), count).scoreDocs;
        long[] numbers = new long[found.length];
        Arrays.sort(found, (a, b) -> Integer.compare(a.doc, b.doc));
        NumericDocValues values = reader.leaves().getFirst().reader().getNumericDocValues("number");
        for (int i = 0; i < found.length; i++) {
            values.advanceExact(found[i].doc);
            numbers[i] = values.longValue();
        }
        return numbers;
    }

    @Override
    public long bytes() throws IOException {
        return Folders.size(folder);
    }

    @Override
    public void close() throws IOException {
        reader.close();
        directory.close();
    }
}
