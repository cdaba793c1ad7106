package io.moodreel.server.platform.http;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

/** Which page of a list is asked for, the same for every list (contract §1); lists that can be asked more extend it. */
public class PageParameters {
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

    /** From 1. */
    public int page() {
        return page;
    }

    /** 1–100. */
    public int size() {
        return size;
    }

    /** How many rows stand on the pages before. */
    public long offset() {
        return (page - 1L) * size;
    }
}
