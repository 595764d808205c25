package de.foerderfluss.casefile;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The table of contents at the end of a ZIP file, by which office programs find the parts. */
final class ZipTail {

    private static final int END_SIGNATURE = 0x06054b50;
    private static final int ENTRY_SIGNATURE = 0x02014b50;
    private static final int END_LENGTH = 22;
    private static final int ENTRY_LENGTH = 46;
    private static final int LONGEST_COMMENT = 0xFFFF;

    private ZipTail() {}

    /** Whether a ZIP program would open the bytes as an archive, whatever stands before its table of contents. */
    static boolean endsAsZip(byte[] content) {
        return endOf(ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN)) >= 0;
    }

    /**
     * The names in the table of contents.
     *
     * @throws AttachmentRefused if the table is broken, or of the large form that no 20 MB file needs
     */
    static List<String> names(byte[] content) {
        ByteBuffer zip = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        int end = endOf(zip);
        if (end < 0) {
            throw AttachmentRefused.unreadable();
        }
        int count = zip.getShort(end + 10) & 0xFFFF;
        int position = zip.getInt(end + 16);
        List<String> names = new ArrayList<>();
        for (int entry = 0; entry < count; entry++) {
            if (position < 0 || position > end - ENTRY_LENGTH || zip.getInt(position) != ENTRY_SIGNATURE) {
                throw AttachmentRefused.unreadable();
            }
            int nameLength = zip.getShort(position + 28) & 0xFFFF;
            int rest = (zip.getShort(position + 30) & 0xFFFF) + (zip.getShort(position + 32) & 0xFFFF);
            if (position + ENTRY_LENGTH + nameLength + rest > end) {
                throw AttachmentRefused.unreadable();
            }
            names.add(new String(content, position + ENTRY_LENGTH, nameLength, StandardCharsets.UTF_8));
            position += ENTRY_LENGTH + nameLength + rest;
        }
        return names;
    }

    /** Where the end record begins whose comment reaches exactly to the last byte; -1 if there is none. */
    private static int endOf(ByteBuffer zip) {
        int last = zip.capacity() - END_LENGTH;
        for (int start = last; start >= Math.max(0, last - LONGEST_COMMENT); start--) {
            if (zip.getInt(start) == END_SIGNATURE && (zip.getShort(start + 20) & 0xFFFF) == last - start) {
                return start;
            }
        }
        return -1;
    }
}
