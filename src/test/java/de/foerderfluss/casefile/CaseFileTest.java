package de.foerderfluss.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.foerderfluss.OfficeTest;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.PersonId;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@OfficeTest
class CaseFileTest {

    private static final PageRequest FIRST_HUNDRED = PageRequest.of(0, 100);

    @Autowired
    CaseFile caseFile;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void keepsEntriesInOrderAndIntact() {
        CaseReference reference = opened(90001);
        record(reference, "Der Antrag ist eingegangen.", Visibility.APPLICANT);
        record(reference, "Der Antrag wurde zugewiesen.", Visibility.OFFICE);

        assertThat(caseFile.entries(reference, FIRST_HUNDRED))
                .extracting(Entry::number)
                .containsExactly(2L, 1L);
        assertThat(caseFile.verify(reference)).isEqualTo(ChainCheck.INTACT);
    }

    @Test
    void showsTheApplicantOnlyWhatIsMeantForThem() {
        CaseReference reference = opened(90002);
        record(reference, "Der Antrag ist eingegangen.", Visibility.APPLICANT);
        record(reference, "Interner Vermerk.", Visibility.OFFICE);
        caseFile.file(reference, PersonId.SYSTEM, document("intern", Visibility.OFFICE));
        caseFile.file(reference, PersonId.SYSTEM, document("offen", Visibility.APPLICANT));

        assertThat(caseFile.entries(reference, Visibility.APPLICANT, FIRST_HUNDRED))
                .extracting(Entry::text)
                .containsExactly("Dokument „offen“ (offen.txt) zur Akte genommen.", "Der Antrag ist eingegangen.");
        assertThat(caseFile.documents(reference, Visibility.APPLICANT))
                .extracting(Document::title)
                .containsExactly("offen");
        assertThat(caseFile.documents(reference)).hasSize(2);
    }

    @Test
    void filesTheSameDocumentOnlyOnce() {
        CaseReference reference = opened(90003);
        Document first = caseFile.file(reference, PersonId.SYSTEM, document("Bescheid", Visibility.APPLICANT));
        Document again = caseFile.file(reference, PersonId.SYSTEM, document("Bescheid", Visibility.APPLICANT));

        assertThat(again).isEqualTo(first);
        assertThat(caseFile.entries(reference, FIRST_HUNDRED)).hasSize(1);
        assertThat(caseFile.content(first.id())).isEqualTo("Inhalt von Bescheid".getBytes(StandardCharsets.UTF_8));
        assertThat(caseFile.document(first.id()).size()).isEqualTo(19);
    }

    @Test
    void refusesToWriteIntoAFileThatWasNeverOpened() {
        assertThatThrownBy(() -> record(CaseReference.of(2026, 90999), "Zu früh.", Visibility.OFFICE))
                .isInstanceOf(UnknownCaseFile.class);
    }

    @Test
    void databaseRefusesToChangeOrDeleteOrCutOff() {
        CaseReference reference = opened(90004);
        record(reference, "Erstens.", Visibility.OFFICE);

        for (String statement : List.of(
                "update case_entry set text = 'anders' where case_reference = ?",
                "delete from case_entry where case_reference = ?",
                "delete from case_file where case_reference = ?",
                "update case_file set last_number = 0 where case_reference = ?")) {
            assertThatThrownBy(() -> jdbc.update(statement, reference.text()))
                    .as(statement)
                    .hasMessageContaining("ERROR");
        }
        assertThatThrownBy(() -> jdbc.execute("truncate case_entry")).hasMessageContaining("unveränderlich");
    }

    @Test
    void databaseRefusesAnEntryThatDoesNotFollowTheLast() {
        CaseReference reference = opened(90005);
        record(reference, "Erstens.", Visibility.OFFICE);

        assertThatThrownBy(() -> jdbc.update("""
                        insert into case_entry (id, case_reference, number, at, acted_by, kind, text, visibility, previous_hash, hash)
                        select gen_random_uuid(), case_reference, 2, at, acted_by, kind, text, visibility, repeat('a', 64), repeat('b', 64)
                        from case_entry where case_reference = ?
                        """, reference.text()))
                .hasMessageContaining("schließt nicht an den vorigen an");
    }

    @Test
    void findsTheFirstEntryThatSomebodyChangedPastTheTriggers() {
        CaseReference reference = opened(90006);
        fiveEntries(reference);

        tamper(
                "case_entry",
                "update case_entry set text = 'Gefälscht.' where number = 3 and case_reference = ?",
                reference);

        assertThat(caseFile.verify(reference)).isEqualTo(new ChainCheck(false, 3L));
    }

    @Test
    void findsAForgedEntryWhoseOwnHashWasMadeToFit() {
        CaseReference reference = opened(90007);
        fiveEntries(reference);

        tamper(
                "case_entry",
                "update case_entry set hash = repeat('c', 64) where number = 2 and case_reference = ?",
                reference);

        assertThat(caseFile.verify(reference).firstBrokenEntry()).isEqualTo(2L);
    }

    @Test
    void findsAMissingEntryInTheMiddleAndAtTheEnd() {
        CaseReference reference = opened(90008);
        fiveEntries(reference);

        tamper("case_entry", "delete from case_entry where number = 5 and case_reference = ?", reference);
        assertThat(caseFile.verify(reference).firstBrokenEntry()).isEqualTo(5L);

        tamper("case_entry", "delete from case_entry where number = 2 and case_reference = ?", reference);
        assertThat(caseFile.verify(reference).firstBrokenEntry()).isEqualTo(2L);
    }

    @Test
    void findsADocumentThatSomebodyExchanged() {
        CaseReference reference = opened(90009);
        record(reference, "Erstens.", Visibility.OFFICE);
        caseFile.file(reference, PersonId.SYSTEM, document("Bescheid", Visibility.APPLICANT));

        tamper(
                "case_document_content",
                "update case_document_content set content = 'x' where document_id in (select id from case_document where case_reference = ?)",
                reference);

        assertThat(caseFile.verify(reference).firstBrokenEntry()).isEqualTo(2L);
    }

    @Test
    void putsEntriesWrittenAtTheSameMomentOneAfterTheOther() throws Exception {
        CaseReference reference = opened(90010);
        List<Callable<Entry>> writers = new ArrayList<>();
        for (int writer = 0; writer < 24; writer++) {
            String text = "Gleichzeitig " + writer + ".";
            writers.add(() -> record(reference, text, Visibility.OFFICE));
        }
        ExecutorService pool = Executors.newFixedThreadPool(8);
        try {
            for (Future<Entry> written : pool.invokeAll(writers)) {
                written.get();
            }
        } finally {
            pool.shutdown();
        }

        assertThat(caseFile.entries(reference, FIRST_HUNDRED))
                .extracting(Entry::number)
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.rangeClosed(1, 24).boxed().toList());
        assertThat(caseFile.verify(reference)).isEqualTo(ChainCheck.INTACT);
    }

    @Test
    void forgetsWhatTheCallersTransactionTakesBack() {
        CaseReference reference = opened(90011);
        transaction.executeWithoutResult(status -> {
            record(reference, "Doch nicht.", Visibility.OFFICE);
            status.setRollbackOnly();
        });

        assertThat(caseFile.entries(reference, FIRST_HUNDRED)).isEmpty();
        assertThat(caseFile.verify(reference)).isEqualTo(ChainCheck.INTACT);
    }

    private CaseReference opened(int number) {
        CaseReference reference = CaseReference.of(2026, number);
        caseFile.open(reference);
        caseFile.open(reference);
        return reference;
    }

    private Entry record(CaseReference reference, String text, Visibility visibility) {
        return caseFile.record(reference, PersonId.SYSTEM, "NOTE", text, visibility);
    }

    private void fiveEntries(CaseReference reference) {
        for (int number = 1; number <= 5; number++) {
            record(reference, "Eintrag " + number + ".", Visibility.OFFICE);
        }
    }

    private static NewDocument document(String title, Visibility visibility) {
        byte[] content = ("Inhalt von " + title).getBytes(StandardCharsets.UTF_8);
        return new NewDocument(title, title + ".txt", "text/plain", content, visibility, "ATTACHMENT");
    }

    /** What only the owner of the database can do: switch the guards off, change, and switch them on again. */
    private void tamper(String table, String statement, CaseReference reference) {
        transaction.executeWithoutResult(status -> {
            jdbc.execute("alter table " + table + " disable trigger user");
            jdbc.update(statement, reference.text());
            jdbc.execute("alter table " + table + " enable trigger user");
        });
    }
}
