package de.foerderfluss.casefile;

import java.util.HashMap;
import java.util.Map;

/**
 * Collects the PDF names in a flow of bytes: a slash and what follows up to a delimiter, with {@code #41} read as {@code A}, however the
 * bytes are cut into pieces. Names longer than any that matters are forgotten.
 */
class NameScan {

    private static final int LONGEST = 24;
    private static final String DELIMITERS = "()<>[]{}/%\0\t\n\f\r ";

    private final Map<String, Integer> counts;
    private final StringBuilder name = new StringBuilder();
    private boolean inName;

    NameScan() {
        this(new HashMap<>());
    }

    private NameScan(Map<String, Integer> counts) {
        this.counts = counts;
    }

    /** Another flow, counted together with this one. */
    NameScan beside() {
        return new NameScan(counts);
    }

    void scan(byte[] bytes, int offset, int length) {
        for (int at = offset; at < offset + length; at++) {
            char character = (char) (bytes[at] & 0xFF);
            if (inName && DELIMITERS.indexOf(character) < 0) {
                append(character);
            } else {
                finish();
                inName = character == '/';
            }
        }
    }

    boolean has(String wanted) {
        return count(wanted) > 0;
    }

    int count(String wanted) {
        return counts.getOrDefault(wanted, 0);
    }

    private void append(char character) {
        name.append(character);
        int length = name.length();
        if (length >= 3 && name.charAt(length - 3) == '#') {
            int high = Character.digit(name.charAt(length - 2), 16);
            int low = Character.digit(name.charAt(length - 1), 16);
            if (high >= 0 && low >= 0) {
                name.setLength(length - 3);
                name.append((char) (high * 16 + low));
            }
        }
        if (name.length() > LONGEST) {
            inName = false;
            name.setLength(0);
        }
    }

    /** Ends the name that is being read. Only names that could matter are kept: a hostile file may bring millions of others. */
    void finish() {
        if (inName && !name.isEmpty() && PdfNames.MATTER.contains(name.toString())) {
            counts.merge(name.toString(), 1, Integer::sum);
        }
        name.setLength(0);
        inName = false;
    }
}
