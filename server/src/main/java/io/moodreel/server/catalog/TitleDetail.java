package io.moodreel.server.catalog;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Everything known about one film or book. */
@Schema(description = "A film or book with everything known about it")
public record TitleDetail(
        @JsonUnwrapped TitleSummary summary,
        @Schema(required = true) List<Person> people,
        @Schema(required = true) List<String> keywords,
        @Schema(required = true, description = "what other places call it: scheme to value") Map<String, String> ids) {
    static TitleDetail of(Title title) {
        return new TitleDetail(
                TitleSummary.of(title), title.facts().people(), title.facts().keywords(), title.ids());
    }
}
