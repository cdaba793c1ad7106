package io.moodreel.server.library.http;

import io.moodreel.server.catalog.PageRequest;
import io.moodreel.server.catalog.TitleScope;
import io.moodreel.server.catalog.TitleType;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** What a list of one's own titles can be asked. */
public class PageParameters {
    @QueryParam("type")
    @DefaultValue("all")
    TitleScope type;

    @QueryParam("page")
    @DefaultValue("1")
    @Min(value = 1, message = "must be at least 1")
    @Max(value = 10_000_000, message = "must be at most 10000000")
    int page;

    @QueryParam("size")
    @DefaultValue("20")
    @Min(value = 1, message = "must be between 1 and 100")
    @Max(value = 100, message = "must be between 1 and 100")
    int size;

    @Nullable
    TitleType titleType() {
        return type.type();
    }

    PageRequest request() {
        return new PageRequest(page, size);
    }
}
