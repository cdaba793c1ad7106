package io.moodreel.server.platform.footprint;

import java.util.Map;

/** Something that holds memory worth telling. Every bean of this type adds its rows to the footprint. */
public interface MemoryHolder {
    /** Part → bytes held now, by the holder's own account. */
    Map<String, Long> heldBytes();
}
