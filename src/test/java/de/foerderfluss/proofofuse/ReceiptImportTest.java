package de.foerderfluss.proofofuse;

import static de.foerderfluss.DemoOffice.POESSNECK;
import static de.foerderfluss.DemoOffice.editor;
import static org.assertj.core.api.Assertions.assertThat;

import de.foerderfluss.OfficeTest;
import de.foerderfluss.TestClock;
import de.foerderfluss.form.FormError;
import de.foerderfluss.form.FormRejected;
import de.foerderfluss.shared.CaseReference;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.annotation.Transactional;

@OfficeTest
@Transactional
class ReceiptImportTest {

    private static final String HEAD = "Bezahlt am;Empfänger;Rechnungsnummer;Grund der Zahlung;Betrag;Ausgabe Nr.\n";

    @Autowired
    ApplicationContext office;

    @Autowired
    TestClock clock;

    ProofWriting writing;
    ProofId id;

    @BeforeEach
    void grant() {
        SampleProof proving = new SampleProof(office);
        writing = proving.writing();
        CaseReference reference = new SampleGrant(office, POESSNECK).grant();
        proving.obligations().arise(reference);
        id = ProofId.whole(reference);
        clock.setTo(LocalDate.of(2027, 2, 1), LocalTime.NOON);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void takesAllReceiptsAddsOrReplaces() {
        ProofDraft draft = take(0, "30.06.2026;Softwarehaus GmbH;RE-1;Entwicklung;24.500,00;1\n", false);
        draft = take(
                draft.version(),
                "15.10.2026;Beratung;77;Test;4500;2\n15.11.2026;Beratung;78;Gutschrift;-100,00;2",
                false);

        assertThat(draft.receipts()).hasSize(3);
        assertThat(take(draft.version(), "15.10.2026;Beratung;77;Test;4500;2", true)
                        .receipts())
                .hasSize(1);
    }

    @Test
    void saysForEachLineWhatIsWrongAndTakesNothing() {
        ProofDraft draft = take(0, "30.06.2026;Softwarehaus GmbH;RE-1;Entwicklung;24.500,00;1\n", false);

        List<String> errors = refused(draft.version(), """
                31.02.2026;Firma;1;Grund;10,00;1
                01.03.2026;;2;Grund;10,00;1
                01.03.2026;Firma;3;Grund;10.00;1
                01.03.2026;Firma;4;Grund;10,00;9
                01.03.2027;Firma;5;Grund;10,00;1
                01.03.2026;Firma;6;Grund;0,00;1
                30.06.2026;Softwarehaus gmbh;RE 1;Entwicklung;24.500,00;1
                01.03.2026;Firma;7;Grund;10,00;1
                01.03.2026;Firma;7;Grund;10,00;1
                """);

        assertThat(errors)
                .containsExactlyInAnyOrder(
                        "Zeile 2: „Bezahlt am“ ist kein Datum. Bitte schreiben Sie es so: TT.MM.JJJJ, zum Beispiel 31.12.2026.",
                        "Zeile 3: Bitte füllen Sie „Empfänger“ aus.",
                        "Zeile 4: „Betrag“ ist kein Betrag. Bitte schreiben Sie ihn in Euro, zum Beispiel 1.250,50.",
                        "Zeile 5: Bei „Ausgabe“ steht die gewählte Angabe nicht zur Auswahl.",
                        "Zeile 6: Der Tag der Zahlung liegt in der Zukunft.",
                        "Zeile 7: Der Betrag ist null.",
                        "Zeile 8 ist derselbe Beleg wie schon erfasster Beleg 1: Empfänger, Rechnungsnummer und Betrag stimmen überein.",
                        "Zeile 10 ist derselbe Beleg wie Zeile 9: Empfänger, Rechnungsnummer und Betrag stimmen überein.");
        assertThat(writing.draft(editor(POESSNECK), id)).isEqualTo(draft);
    }

    @Test
    void listsTheFirstFiftyErrorsAndCountsTheRest() {
        assertThat(refused(0, "x;Firma;1;Grund;1;1\n".repeat(70)))
                .hasSize(51)
                .last()
                .isEqualTo("Die Datei enthält 20 weitere Fehler.");
    }

    @Test
    void takesAThousandReceiptsAndNoMore() {
        StringBuilder lines = new StringBuilder();
        for (int number = 1; number <= 1_000; number++) {
            lines.append("01.03.2026;Firma;").append(number).append(";Grund;10,00;1\n");
        }
        ProofDraft draft = take(0, lines.toString(), false);

        assertThat(draft.receipts()).hasSize(1_000);
        assertThat(refused(draft.version(), "01.03.2026;Firma;X;Grund;10,00;1\n"))
                .containsExactly(
                        "Zusammen mit den schon erfassten Belegen wären es 1001; höchstens 1000 sind möglich.");
    }

    @Test
    void givesATemplateThatCanBeReadAgain() {
        assertThat(new String(writing.exportReceipts(editor(POESSNECK), id), StandardCharsets.UTF_8))
                .isEqualTo("\ufeff" + HEAD.replace("\n", "\r\n"));

        ProofDraft draft = take(0, "30.06.2026;=1+1;RE-1;Entwicklung;24.500,00;1\n", false);
        byte[] export = writing.exportReceipts(editor(POESSNECK), id);

        assertThat(new String(export, StandardCharsets.UTF_8)).contains("30.06.2026;'=1+1;RE-1;Entwicklung;24500,00;1");
        assertThat(writing.importReceipts(editor(POESSNECK), id, draft.version(), export, true)
                        .receipts()
                        .toString())
                .contains("payee==1+1");
    }

    private ProofDraft take(int version, String lines, boolean replacing) {
        return writing.importReceipts(
                editor(POESSNECK), id, version, (HEAD + lines).getBytes(StandardCharsets.UTF_8), replacing);
    }

    private List<String> refused(int version, String lines) {
        try {
            take(version, lines, false);
            throw new AssertionError("Taken");
        } catch (FormRejected rejected) {
            return rejected.errors().stream().map(FormError::message).toList();
        }
    }
}
