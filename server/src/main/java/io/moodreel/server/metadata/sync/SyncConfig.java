package io.moodreel.server.metadata.sync;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalTime;
import java.util.List;

/** When and how much the catalogue is kept in step with TMDB. */
@ConfigMapping(prefix = "moodreel.sync")
interface SyncConfig {
    /** Whether it happens by itself every day, where TMDB has a key. */
    @WithDefault("true")
    boolean automatic();

    /** Not before this time of day, local time. */
    @WithDefault("04:15")
    LocalTime dailyAt();

    /** Languages whose films are looked through besides what is popular, ISO 639-1. */
    @WithDefault("hi,ta,te,ml,kn,bn")
    List<String> languages();

    /** Pages of twenty films of each list. */
    @WithDefault("3")
    @Min(1)
    @Max(50)
    int pages();

    /** Films asked for one by one in a sync, for people, keywords and trailers. */
    @WithDefault("600")
    @Min(0)
    @Max(100_000)
    int details();
}
