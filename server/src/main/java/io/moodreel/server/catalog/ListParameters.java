package io.moodreel.server.catalog;

import io.moodreel.server.platform.http.PageParameters;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** What a list of titles can be asked. */
public class ListParameters extends PageParameters {
    @QueryParam("genre")
    @Size(max = 100, message = "must be at most 100 characters")
    @Nullable
    String genre;

    @QueryParam("year_from")
    @Min(value = -3000, message = "must be between -3000 and 2200")
    @Max(value = 2200, message = "must be between -3000 and 2200")
    @Nullable
    Integer yearFrom;

    @QueryParam("year_to")
    @Min(value = -3000, message = "must be between -3000 and 2200")
    @Max(value = 2200, message = "must be between -3000 and 2200")
    @Nullable
    Integer yearTo;

    @QueryParam("language")
    @Size(max = 20, message = "must be at most 20 characters")
    @Nullable
    String language;

    @QueryParam("min_rating")
    @DecimalMin(value = "0", message = "must be between 0 and 10")
    @DecimalMax(value = "10", message = "must be between 0 and 10")
    @Nullable
    Double minRating;

    @QueryParam("sort")
    @DefaultValue("popular")
    TitleOrder sort;

    TitleFilter filter(TitleType type) {
        return new TitleFilter(
                type,
                TitleFilter.setOf(genre),
                TitleFilter.setOf(language),
                yearFrom,
                yearTo,
                minRating,
                null,
                false,
                sort);
    }

    PageRequest pageRequest() {
        return new PageRequest(page(), size());
    }
}
