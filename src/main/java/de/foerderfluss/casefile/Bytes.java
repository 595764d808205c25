package de.foerderfluss.casefile;

import java.util.Arrays;

/** Searches in raw bytes. */
final class Bytes {

    private Bytes() {}

    static int indexOf(byte[] content, byte[] wanted, int from) {
        for (int at = from; at <= content.length - wanted.length; at++) {
            if (content[at] == wanted[0] && Arrays.equals(content, at, at + wanted.length, wanted, 0, wanted.length)) {
                return at;
            }
        }
        return -1;
    }

    static int lastIndexOf(byte[] content, byte[] wanted) {
        for (int at = content.length - wanted.length; at >= 0; at--) {
            if (Arrays.equals(content, at, at + wanted.length, wanted, 0, wanted.length)) {
                return at;
            }
        }
        return -1;
    }

    static boolean isBlank(byte[] content, int from) {
        for (int at = from; at < content.length; at++) {
            if (content[at] != 0 && !Character.isWhitespace(content[at])) {
                return false;
            }
        }
        return true;
    }

    /** Where the data of a PDF stream begin, given the place after its keyword: after blanks and one end of line. */
    static int startOfStream(byte[] content, int afterKeyword) {
        int at = afterKeyword;
        while (at < content.length && content[at] == ' ') {
            at++;
        }
        if (at < content.length && content[at] == '\r') {
            at++;
        }
        if (at < content.length && content[at] == '\n') {
            at++;
        }
        return at;
    }

    /** Whether two bytes could begin a zlib stream (RFC 1950). */
    static boolean isZlibHeader(byte first, byte second) {
        return (first & 0x0F) == 8 && ((first & 0xFF) * 256 + (second & 0xFF)) % 31 == 0;
    }
}
