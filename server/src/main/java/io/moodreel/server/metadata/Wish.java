package io.moodreel.server.metadata;

import io.moodreel.recommend.mood.QualityGate;
import io.moodreel.server.catalog.SourceTitle;
import io.moodreel.server.catalog.TitleType;
import io.moodreel.server.metadata.source.MetadataSource;
import io.moodreel.server.metadata.source.SourceFailure;
import io.moodreel.server.platform.digest.Sha256;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/** What sources are asked for, and the name under which the answer is kept. */
sealed interface Wish {
    TitleType type();

    /** The same for wishes that have the same answer; tells no words that somebody searched for. */
    String question();

    List<SourceTitle> from(MetadataSource source) throws SourceFailure;

    /** Titles of a genre that pass the gate. */
    record OfGenre(TitleType type, String genre, QualityGate gate) implements Wish {
        @Override
        public String question() {
            return "genre/%s/%s/%s-%d-%d-%s"
                    .formatted(
                            type.wireName(),
                            genre,
                            gate.minimumRating(),
                            gate.minimumVotes(),
                            gate.fromYear(),
                            String.join("+", new TreeSet<>(gate.languages())));
        }

        @Override
        public List<SourceTitle> from(MetadataSource source) throws SourceFailure {
            return source.ofGenre(genre, gate);
        }
    }

    /** Titles by words. */
    record ByWords(TitleType type, String words) implements Wish {
        public ByWords {
            words = Normalizer.normalize(words, Normalizer.Form.NFC)
                    .strip()
                    .replaceAll("\\s+", " ")
                    .toLowerCase(Locale.ROOT);
        }

        @Override
        public String question() {
            return "search/%s/%s".formatted(type.wireName(), Sha256.hex(words));
        }

        @Override
        public List<SourceTitle> from(MetadataSource source) throws SourceFailure {
            return source.search(words);
        }
    }
}
