package io.moodreel.server.platform.footprint;

import io.moodreel.server.platform.security.RequiresRole;
import io.moodreel.server.platform.security.Role;
import io.quarkus.arc.All;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.lang.management.BufferPoolMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The footprint over HTTP, for who runs this server. */
@Path("/api/admin/footprint")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RequiresRole(Role.ADMIN)
@Tag(name = "Administration")
public class FootprintResource {
    private static final java.nio.file.Path STATUS = java.nio.file.Path.of("/proc/self/status");

    private final List<MemoryHolder> holders;

    FootprintResource(@All List<MemoryHolder> holders) {
        this.holders = holders;
    }

    @GET
    @Operation(operationId = "getFootprint", summary = "Memory by part")
    public Footprint footprint() {
        Map<String, Long> parts = new TreeMap<>();
        holders.forEach(holder -> parts.putAll(holder.heldBytes()));
        return new Footprint(
                status("VmRSS:"),
                status("VmHWM:"),
                ManagementFactory.getRuntimeMXBean().getUptime(),
                ManagementFactory.getThreadMXBean().getThreadCount(),
                runtime(),
                parts);
    }

    private static Map<String, Long> runtime() {
        Map<String, Long> parts = new TreeMap<>();
        MemoryUsage heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
        parts.put("heap used", heap.getUsed());
        parts.put("heap committed", heap.getCommitted());
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
            if (pool.getType() == MemoryType.NON_HEAP) {
                String name = pool.getName().startsWith("CodeHeap")
                        ? "code cache"
                        : pool.getName().toLowerCase(Locale.ROOT);
                parts.merge(name, pool.getUsage().getCommitted(), Long::sum);
            }
        }
        for (BufferPoolMXBean pool : ManagementFactory.getPlatformMXBeans(BufferPoolMXBean.class)) {
            parts.put(pool.getName() + " buffers", pool.getMemoryUsed());
        }
        return parts;
    }

    /** A line of Linux's process status, in bytes; null elsewhere. */
    private static @Nullable Long status(String name) {
        try {
            return Files.readAllLines(STATUS).stream()
                    .filter(line -> line.startsWith(name))
                    .map(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                    .findFirst()
                    .orElse(null);
        } catch (IOException notLinux) {
            return null;
        }
    }
}
