package io.moodreel.server.metadata.openlibrary;

import com.fasterxml.jackson.databind.JsonNode;
import io.moodreel.recommend.mood.QualityGate;
import io.moodreel.server.catalog.Source;
import io.moodreel.server.catalog.SourceTitle;
import io.moodreel.server.catalog.TitleType;
import io.moodreel.server.metadata.source.Attribution;
import io.moodreel.server.metadata.source.Fields;
import io.moodreel.server.metadata.source.MetadataSource;
import io.moodreel.server.metadata.source.Patience;
import io.moodreel.server.metadata.source.SourceAddress;
import io.moodreel.server.metadata.source.SourceClient;
import io.moodreel.server.metadata.source.SourceFailure;
import io.moodreel.server.metadata.source.SourceState;
import io.moodreel.server.platform.outgoing.Outgoing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Books from Open Library's search. */
@ApplicationScoped
public class OpenLibrarySource implements MetadataSource {
    private static final String NAME = "Open Library";
    /** What Open Library lets who says its name ask. */
    private static final int PER_SECOND = 3;

    private static final String WANTED = "key,title,author_name,first_publish_year,cover_i,language,subject,"
            + "number_of_pages_median,ratings_average,ratings_count";

    private final Optional<SourceClient> client;

    @Inject
    OpenLibrarySource(OpenLibraryConfig config, Outgoing outgoing, Clock clock) {
        this(config, Patience.USUAL, outgoing, clock);
    }

    public OpenLibrarySource(OpenLibraryConfig config, Patience patience, Outgoing outgoing, Clock clock) {
        this.client = config.url()
                .map(url -> new SourceClient(
                        new SourceAddress(
                                NAME,
                                url,
                                Map.of("User-Agent", "Moodreel (self-hosted)", "Accept", "application/json"),
                                Map.of(),
                                PER_SECOND),
                        patience,
                        outgoing,
                        clock));
    }

    @Override
    public Source source() {
        return Source.OPENLIBRARY;
    }

    @Override
    public TitleType type() {
        return TitleType.BOOK;
    }

    @Override
    public boolean isConfigured() {
        return client.isPresent();
    }

    @Override
    public int turn() {
        return 1;
    }

    @Override
    public Attribution attribution() {
        return new Attribution(
                NAME, "Book data from Open Library, a project of the Internet Archive.", "https://openlibrary.org");
    }

    @Override
    public SourceState state() {
        return client.map(SourceClient::state).orElseGet(() -> SourceState.off(NAME));
    }

    /** By subject; its votes are too few for the gate. */
    @Override
    public List<SourceTitle> ofGenre(String genre, QualityGate gate) throws SourceFailure {
        return books(Map.of("subject", genre));
    }

    @Override
    public List<SourceTitle> search(String text) throws SourceFailure {
        return books(Map.of("q", text));
    }

    private List<SourceTitle> books(Map<String, String> wanted) throws SourceFailure {
        SourceClient asked = client.orElseThrow(() -> new IllegalStateException("Open Library is not set up"));
        Map<String, String> parameters = new HashMap<>(wanted);
        parameters.put("fields", WANTED);
        parameters.put("limit", "25");
        Optional<JsonNode> answer = asked.get("/search.json", parameters);
        if (answer.isEmpty()) {
            return List.of();
        }
        JsonNode works = answer.get().path("docs");
        if (!works.isArray()) {
            throw asked.unusable("no list of books");
        }
        List<SourceTitle> books = Fields.items(answer.get(), "docs")
                .flatMap(work -> OpenLibraryBook.read(work).stream())
                .toList();
        if (books.isEmpty() && !works.isEmpty()) {
            throw asked.unusable("a list of what are no books");
        }
        return books;
    }
}
