package de.foerderfluss.casefile;

import static de.foerderfluss.casefile.Samples.ascii;
import static de.foerderfluss.casefile.Samples.join;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import de.foerderfluss.shared.Breach;
import de.foerderfluss.shared.ContentHash;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttachmentInspectionTest {

    private final AttachmentInspection inspection = new AttachmentInspection();

    static Stream<Arguments> harmless() {
        return Stream.of(
                arguments("Angebot.pdf", Samples.pdf(), "application/pdf"),
                arguments("Lageplan.png", Samples.image("png", 40, 30), "image/png"),
                arguments("Foto.JPG", Samples.image("jpg", 40, 30), "image/jpeg"),
                arguments("Foto.jpeg", Samples.image("jpg", 40, 30), "image/jpeg"),
                arguments(
                        "Konzept.docx",
                        Samples.docx(),
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
                arguments(
                        "Kosten.xlsx",
                        Samples.xlsx(),
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
                arguments("Konzept.odt", Samples.odt(), "application/vnd.oasis.opendocument.text"),
                arguments("Kosten.ods", Samples.ods(), "application/vnd.oasis.opendocument.spreadsheet"),
                arguments("Belege.csv", "Nr;Betrag\n1;1.250,50\n".getBytes(StandardCharsets.UTF_8), "text/csv"),
                arguments("Notiz.txt", "Grüße aus Pößneck\r\n".getBytes(StandardCharsets.ISO_8859_1), "text/plain"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("harmless")
    void letsHarmlessFilesPassUnchanged(String name, byte[] content, String mediaType) {
        InspectedAttachment passed = inspection.inspect(name, content);

        assertThat(passed.fileName()).isEqualTo(name);
        assertThat(passed.mediaType()).isEqualTo(mediaType);
        assertThat(passed.content()).isSameAs(content);
        assertThat(passed.hash()).isEqualTo(ContentHash.of(content));
        assertThat(passed.size()).isEqualTo(content.length);
    }

    static Stream<Arguments> disguised() {
        byte[] html = ascii("<!DOCTYPE html><html><body><script>alert(1)</script></body></html>");
        byte[] svg = ascii("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>");
        byte[] program = join(ascii("MZ"), new byte[] {(byte) 0x90, 0, 3, 0, 0, 0}, new byte[200]);
        return Stream.of(
                arguments("rechnung.pdf", program),
                arguments("rechnung.pdf", html),
                arguments("rechnung.pdf", join(ascii("junk\n"), Samples.pdf())),
                arguments("rechnung.pdf", join(Samples.pdf(), Samples.zip("a.txt", "x"))),
                arguments("rechnung.pdf", join(Samples.pdf(), ascii("<script>alert(1)</script>"))),
                arguments("logo.png", svg),
                arguments("logo.png", Samples.image("jpg", 4, 4)),
                arguments("logo.png", join(Samples.image("png", 4, 4), ascii("angehängt"))),
                arguments("notiz.txt", html),
                arguments("notiz.txt", ascii("a\0b")),
                arguments("liste.csv", Samples.image("png", 4, 4)),
                arguments("brief.docx", Samples.zip("a.txt", "x")),
                arguments("brief.docx", Samples.xlsx()),
                arguments("brief.docx", Samples.pdf()),
                arguments("brief.odt", Samples.ods()),
                arguments("foto.jpg", join(Samples.image("jpg", 4, 4), Samples.zip("a.txt", "x"))));
    }

    @ParameterizedTest(name = "[{index}] {0}")
    @MethodSource("disguised")
    void refusesFilesThatAreNotWhatTheirNameSays(String name, byte[] content) {
        assertThatThrownBy(() -> inspection.inspect(name, content))
                .isInstanceOf(AttachmentRefused.class)
                .extracting(breach -> ((Breach) breach).kind())
                .isEqualTo(Breach.Kind.INVALID);
    }

    @Test
    void refusesTooLittleAndTooMuch() {
        assertThatThrownBy(() -> inspection.inspect("leer.pdf", new byte[0])).hasMessageContaining("leer");
        assertThatThrownBy(() -> inspection.inspect("gross.txt", new byte[AttachmentInspection.LARGEST_BYTES + 1]))
                .hasMessageContaining("größer als 20 MB");
    }

    @Test
    void takesInExactlyTwentyMegabytes() {
        byte[] largest = new byte[AttachmentInspection.LARGEST_BYTES];
        Arrays.fill(largest, (byte) 'a');

        assertThat(inspection.inspect("gross.txt", largest).size()).isEqualTo(20 * 1024 * 1024);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "programm.exe",
                "archiv.zip",
                "makro.docm",
                "bild.svg",
                "seite.html",
                "ohne",
                ".pdf",
                "CON.pdf",
                "lpt1.txt",
                "rechnung\u202Efdp.txt",
                "a\nb.txt",
                "a:b.txt",
                "punkt.",
                "..",
                ""
            })
    void refusesNamesThatHideOrHarm(String name) {
        assertThatThrownBy(() -> inspection.inspect(name, ascii("text"))).isInstanceOf(AttachmentRefused.class);
    }

    @Test
    void keepsOnlyTheLastPartOfAPath() {
        assertThat(inspection.inspect("C:\\Users\\amt\\Notiz.txt", ascii("x")).fileName())
                .isEqualTo("Notiz.txt");
        assertThat(inspection.inspect("../../etc/Notiz.txt", ascii("x")).fileName())
                .isEqualTo("Notiz.txt");
        assertThat(inspection.inspect("Pla\u0308ne.txt", ascii("x")).fileName()).isEqualTo("Pläne.txt");
    }

    @Test
    void refusesMacros() {
        assertThatThrownBy(() -> inspection.inspect("brief.docx", Samples.docm()))
                .hasMessageContaining("Makros");
        assertThatThrownBy(() -> inspection.inspect("brief.docx", Samples.docxWithMacro()))
                .hasMessageContaining("Makros");
        assertThatThrownBy(() -> inspection.inspect("brief.docx", Samples.docxWith("word/activeX/activeX1.xml", "x")))
                .hasMessageContaining("Makros");
    }

    @Test
    void refusesPathsOutOfTheContainerAndFilesInFiles() {
        assertThatThrownBy(() -> inspection.inspect("brief.docx", Samples.docxWith("../../x", "x")))
                .hasMessageContaining("Pfade");
        assertThatThrownBy(() ->
                        inspection.inspect("brief.docx", Samples.docxWith("word/embeddings/a", "PK\u0003\u0004x")))
                .hasMessageContaining("eingebettete Dateien");
    }

    @Test
    void refusesAZipBombWithoutKeepingWhatItBecomes() {
        byte[] bomb = Samples.docxBomb(210);

        assertThat(bomb.length).isLessThan(2 * 1024 * 1024);
        assertThatThrownBy(() -> inspection.inspect("brief.docx", bomb)).hasMessageContaining("unverhältnismäßig groß");
    }

    @Test
    void refusesAContainerWhoseTableHidesAPart() {
        byte[] whole = Samples.docxWith("word/hidden.xml", "x");
        int table = lastEntryOfTable(whole);
        ByteBuffer end = ByteBuffer.wrap(whole, whole.length - 22, 22).slice().order(ByteOrder.LITTLE_ENDIAN);
        end.putShort(8, (short) 2).putShort(10, (short) 2).putInt(12, table - end.getInt(16));
        byte[] hiding = join(Arrays.copyOf(whole, table), Arrays.copyOfRange(whole, whole.length - 22, whole.length));

        assertThatThrownBy(() -> inspection.inspect("brief.docx", hiding)).hasMessageContaining("beschädigt");
    }

    private static int lastEntryOfTable(byte[] zip) {
        return Bytes.lastIndexOf(zip, new byte[] {'P', 'K', 1, 2});
    }

    @ParameterizedTest
    @ValueSource(strings = {"/Type/XRef/Filter/FlateDecode", "/Type/ObjStm/Filter/FlateDecode", "/Filter/FlateDecode"})
    void refusesAPdfStreamThatBecomesHundredsOfMegabytes(String dictionary) {
        byte[] bomb = Samples.pdfWithStream(dictionary, Samples.ZEROS);

        assertThat(bomb.length).isLessThan(2 * 1024 * 1024);
        assertThatThrownBy(() -> inspection.inspect("a.pdf", bomb)).hasMessageContaining("unverhältnismäßig groß");
    }

    @Test
    void refusesABombInsideAStreamThatIsDeflatedTwice() {
        byte[] bomb = Samples.pdfWithStream("/Filter[/FlateDecode/FlateDecode]", Samples.deflated(Samples.ZEROS));

        assertThat(bomb.length).isLessThan(20_000);
        assertThatThrownBy(() -> inspection.inspect("a.pdf", bomb)).hasMessageContaining("unverhältnismäßig groß");
    }

    @Test
    void refusesProgramsInPdfsWhereverTheyHide() {
        byte[] inObjectStream = Samples.deflated(ascii("80 0 <</S/JavaScript/JS(app.alert\\(1\\))>>"));

        assertThatThrownBy(() -> inspection.inspect("a.pdf", Samples.pdfWithScript()))
                .hasMessageContaining("JavaScript");
        assertThatThrownBy(() -> inspection.inspect("a.pdf", Samples.pdfWithStream("/S/Java#53cript", ascii("x"))))
                .hasMessageContaining("JavaScript");
        assertThatThrownBy(() -> inspection.inspect(
                        "a.pdf", Samples.pdfWithStream("/Type/ObjStm/Filter/FlateDecode", inObjectStream)))
                .hasMessageContaining("JavaScript");
        assertThatThrownBy(() -> inspection.inspect(
                        "a.pdf",
                        Samples.pdfWithStream(
                                "/Type/ObjStm/Filter[/FlateDecode/FlateDecode]", Samples.deflated(inObjectStream))))
                .hasMessageContaining("JavaScript");
        assertThatThrownBy(() -> inspection.inspect(
                        "a.pdf", Samples.pdfWithStream("/Type/ObjStm/Filter/ASCIIHexDecode", ascii("3132>"))))
                .hasMessageContaining("ungewöhnlich verpackte");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/Launch", "/EmbeddedFile", "/XFA", "/RichMedia", "/SubmitForm", "/ImportData", "/GoToE"})
    void refusesOtherActiveContentInPdfs(String name) {
        assertThatThrownBy(() -> inspection.inspect("a.pdf", Samples.pdfWithStream("/S" + name, ascii("x"))))
                .hasMessageContaining("enthält");
    }

    @Test
    void refusesAPdfThatOnlyAPasswordOpens() {
        assertThatThrownBy(() -> inspection.inspect("a.pdf", Samples.encryptedPdf()))
                .hasMessageContaining("Kennwort");
    }

    @Test
    void refusesAPictureThatWouldBecomeTooLarge() {
        byte[] png = Samples.image("png", 4, 4);
        ByteBuffer.wrap(png).putInt(16, 30_000).putInt(20, 30_000);

        assertThatThrownBy(() -> inspection.inspect("a.png", png)).hasMessageContaining("30000 × 30000");
    }

    @Test
    void refusesBrokenPicturesAndContainers() {
        byte[] png = Samples.image("png", 4, 4);
        byte[] jpeg = Samples.image("jpg", 4, 4);
        byte[] docx = Samples.docx();

        for (int length = 9; length < png.length; length += 7) {
            byte[] part = Arrays.copyOf(png, length);
            assertThatThrownBy(() -> inspection.inspect("a.png", part)).isInstanceOf(AttachmentRefused.class);
        }
        assertThatThrownBy(() -> inspection.inspect("a.jpg", Arrays.copyOf(jpeg, 20)))
                .isInstanceOf(AttachmentRefused.class);
        assertThatThrownBy(() -> inspection.inspect("a.docx", Arrays.copyOf(docx, docx.length - 30)))
                .isInstanceOf(AttachmentRefused.class);
    }
}
