package io.moodreel.server.platform.footprint;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the process weighs, in bytes.
 *
 * @param residentBytes memory of the process that is in RAM (VmRSS); null where the system does not tell
 * @param peakResidentBytes the most it has been (VmHWM)
 * @param uptimeMs how long it has run
 * @param threads platform threads
 * @param runtime parts of the Java runtime: heap used and committed, metaspace, code, buffers
 * @param parts what features hold, mostly inside the heap
 */
@Schema(description = "What the process weighs, in bytes")
public record Footprint(
        @Nullable Long residentBytes,
        @Nullable Long peakResidentBytes,
        long uptimeMs,
        int threads,
        Map<String, Long> runtime,
        Map<String, Long> parts) {}
