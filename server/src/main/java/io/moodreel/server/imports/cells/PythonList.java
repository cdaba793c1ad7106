package io.moodreel.server.imports.cells;

import java.util.ArrayList;
import java.util.List;

/** A list of strings as Python prints it: {@code ['Magic', "Children's fiction", 'caf\xe9']}. */
public final class PythonList {
    private final String text;
    private int next;

    private PythonList(String text) {
        this.text = text;
    }

    /** The strings in the list; those before the first thing that is none, when it is cut off or no such list. */
    public static List<String> of(String text) {
        return new PythonList(text).strings();
    }

    private List<String> strings() {
        List<String> strings = new ArrayList<>();
        if (!text.startsWith("[")) {
            return strings;
        }
        next = 1;
        while (next < text.length()) {
            char c = text.charAt(next++);
            if (c == '\'' || c == '"') {
                int start = strings.size();
                readString(c, strings);
                if (strings.size() == start) {
                    return strings;
                }
            } else if (c != ',' && c != ' ') {
                return strings;
            }
        }
        return strings;
    }

    private void readString(char quote, List<String> strings) {
        StringBuilder string = new StringBuilder();
        while (next < text.length()) {
            char c = text.charAt(next++);
            if (c == quote) {
                strings.add(string.toString());
                return;
            }
            if (c == '\\' && next < text.length()) {
                readEscape(string);
            } else {
                string.append(c);
            }
        }
    }

    private void readEscape(StringBuilder string) {
        char c = text.charAt(next++);
        switch (c) {
            case 'n', 'r', 't' -> string.append(' ');
            case 'x' -> readCode(2, c, string);
            case 'u' -> readCode(4, c, string);
            case 'U' -> readCode(8, c, string);
            default -> string.append(c);
        }
    }

    private void readCode(int digits, char letter, StringBuilder string) {
        try {
            int code = Integer.parseInt(text, next, Math.min(next + digits, text.length()), 16);
            string.appendCodePoint(code);
            next += digits;
        } catch (IllegalArgumentException noCode) {
            string.append(letter);
        }
    }
}
