package io.moodreel.nets.convert;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/**
 * What a converted net and its ends are called.
 *
 * @param net the name of the graph
 * @param input the name of its only input
 * @param outputs the name of each wanted output by the node of the graph model that makes it, in the order wanted; nodes
 *     that none of them needs are left out
 * @param notes what to note in the file, by key
 */
public record Naming(String net, String input, SequencedMap<String, String> outputs, Map<String, String> notes) {

    public Naming {
        outputs = new LinkedHashMap<>(outputs);
        notes = new LinkedHashMap<>(notes);
        if (outputs.isEmpty()) throw new IllegalArgumentException("net " + net + " needs at least one output");
    }
}
