package io.moodreel.server.search;

import io.moodreel.server.catalog.TitleScope;
import io.moodreel.server.catalog.TitleType;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** What is searched for, the same for every search (contract §1); searches that can be asked more extend it. */
public class SearchParameters {
    @QueryParam("q")
    @NotBlank(message = "is required")
    @Size(max = 500, message = "must be at most 500 characters")
    String q = "";

    @QueryParam("type")
    @DefaultValue("all")
    TitleScope type = TitleScope.ALL;

    @QueryParam("limit")
    @DefaultValue("10")
    @Min(value = 1, message = "must be between 1 and 100")
    @Max(value = 100, message = "must be between 1 and 100")
    int limit;

    /** As written; not blank. */
    public String q() {
        return q;
    }

    /** The kind asked for; null for both. */
    public @Nullable TitleType type() {
        return type.type();
    }

    /** 1–100. */
    public int limit() {
        return limit;
    }
}
