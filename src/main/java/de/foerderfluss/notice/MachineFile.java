package de.foerderfluss.notice;

import de.foerderfluss.identity.Municipality;
import de.foerderfluss.notice.pdf.Attachment;
import de.foerderfluss.shared.ContentHash;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * A notice for machines: {@code bescheid.json}, embedded in the PDF. Amounts are decimal euros, days are ISO dates. The same notice
 * always gives the same characters.
 */
final class MachineFile {

    private static final String FORMAT = "foerderfluss-bescheid-1";

    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
    private static final ObjectWriter WRITER = JsonMapper.builder()
            .build()
            .writer()
            .with(new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT));

    private final Map<String, @Nullable Object> root = new LinkedHashMap<>();

    private MachineFile() {}

    /** What every notice says first. */
    static MachineFile of(NoticeScript notice, NoticeStamp stamp, boolean demonstration) {
        MachineFile file = new MachineFile();
        file.put("format", FORMAT);
        file.put("demonstration", demonstration);
        file.put("art", notice.kind().name());
        file.put("bezeichnung", notice.kind().germanName());
        file.put("bescheidnummer", stamp.number());
        file.put("aktenzeichen", notice.reference().text());
        file.put("datum", stamp.date().toString());
        file.put("pruefcode", stamp.code());
        file.put("empfaenger", recipient(notice.matter().municipality()));
        return file;
    }

    void put(String name, @Nullable Object value) {
        root.put(name, value);
    }

    /** What every notice says last. */
    Attachment signed(NoticeScript notice, ContentHash approved) {
        put("rechtsbehelf", remedy(notice.matter().municipality()));
        put("entscheidung_sha256", approved.hex());
        return new Attachment(
                "bescheid.json",
                "application/json",
                "Der Bescheid in maschinenlesbarer Form",
                WRITER.writeValueAsString(root) + "\n");
    }

    static Map<String, @Nullable Object> fields(@Nullable Object... namesAndValues) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        for (int at = 0; at < namesAndValues.length; at += 2) {
            fields.put(String.valueOf(namesAndValues[at]), namesAndValues[at + 1]);
        }
        return fields;
    }

    private static Map<String, @Nullable Object> recipient(Municipality municipality) {
        return fields(
                "name", municipality.name(),
                "ags", municipality.key().ags(),
                "anschrift", municipality.address().german());
    }

    private static Map<String, @Nullable Object> remedy(Municipality municipality) {
        return fields(
                "art",
                "Klage",
                "gericht",
                municipality.court().germanName(),
                "sitz",
                municipality.court().seat(),
                "frist",
                "ein Monat nach Bekanntgabe");
    }
}
