package de.foerderfluss.casefile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Looks into the ZIP container of an office document: how large it becomes, what its parts are called, and whether it brings programs
 * along. Nothing of what comes out is kept, but the few small parts that say what the document is.
 */
final class OfficeContent {

    private static final long LARGEST_INFLATED = 200L * 1024 * 1024;
    private static final int MOST_ENTRIES = 5_000;
    private static final int LARGEST_KEPT = 1024 * 1024;
    private static final List<String> ACTIVE_NAMES =
            List.of("vbaproject.bin", "vbadata.xml", "/activex/", "/macrosheets/", "oleobject", "basic/", "scripts/");
    private static final List<String> KEPT = List.of("[Content_Types].xml", "mimetype", "META-INF/manifest.xml");

    private OfficeContent() {}

    /** @param mainType how the main part's content type must end */
    static void inspectOoxml(byte[] content, String mainType) {
        Map<String, String> parts = inspect(content);
        String types = parts.getOrDefault("[Content_Types].xml", "");
        if (types.toLowerCase(Locale.ROOT).contains("macroenabled")) {
            throw AttachmentRefused.active("Makros");
        }
        if (!types.contains(mainType)) {
            throw AttachmentRefused.unreadable();
        }
    }

    static void inspectOdf(byte[] content, String mediaType) {
        Map<String, String> parts = inspect(content);
        if (!parts.getOrDefault("mimetype", "").strip().equals(mediaType)) {
            throw AttachmentRefused.unreadable();
        }
        if (parts.getOrDefault("META-INF/manifest.xml", "").contains("encryption-data")) {
            throw AttachmentRefused.unreadable();
        }
    }

    private static Map<String, String> inspect(byte[] content) {
        if (content.length < 4 || content[0] != 'P' || content[1] != 'K') {
            throw AttachmentRefused.unreadable();
        }
        InflateBudget budget = new InflateBudget(LARGEST_INFLATED, MOST_ENTRIES);
        Map<String, String> kept = new TreeMap<>();
        List<String> found = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                budget.openEntry();
                requireHarmless(entry.getName());
                found.add(entry.getName());
                String start = read(zip, budget, KEPT.contains(entry.getName()) ? LARGEST_KEPT : 4);
                if (start.startsWith("PK\u0003\u0004")) {
                    throw AttachmentRefused.active("eingebettete Dateien");
                }
                kept.put(entry.getName(), start);
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw AttachmentRefused.unreadable();
        }
        requireSameTable(found, ZipTail.names(content));
        return kept;
    }

    /** Reads the part to its end, counting what really comes out, and returns only its first bytes. */
    private static String read(ZipInputStream zip, InflateBudget budget, int keep) throws IOException {
        byte[] first = zip.readNBytes(keep);
        budget.spend(first.length);
        byte[] buffer = new byte[64 * 1024];
        for (int count = zip.read(buffer); count >= 0; count = zip.read(buffer)) {
            budget.spend(count);
        }
        return new String(first, StandardCharsets.UTF_8);
    }

    private static void requireHarmless(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.startsWith("/") || lower.contains("\\") || lower.contains("..") || lower.contains(":")) {
            throw AttachmentRefused.active("unzulässige Pfade");
        }
        if (ACTIVE_NAMES.stream().anyMatch(lower::contains)) {
            throw AttachmentRefused.active("Makros oder eingebettete Programme");
        }
    }

    /** Readers that go by the table and readers that go from part to part must find the same, or one of them could be fooled. */
    private static void requireSameTable(List<String> found, List<String> listed) {
        if (!found.stream().sorted().toList().equals(listed.stream().sorted().toList())) {
            throw AttachmentRefused.unreadable();
        }
    }
}
