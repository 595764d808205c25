package de.foerderfluss.notice;

import static de.foerderfluss.DemoOffice.CLERK;
import static de.foerderfluss.DemoOffice.POESSNECK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.foerderfluss.OfficeTest;
import de.foerderfluss.application.ApplicationDrafts;
import de.foerderfluss.application.ApplicationIntake;
import de.foerderfluss.application.SampleApplication;
import de.foerderfluss.assessment.CaseAssessment;
import de.foerderfluss.assessment.SampleAssessment;
import de.foerderfluss.calendar.DeadlineKind;
import de.foerderfluss.calendar.Deadlines;
import de.foerderfluss.casefile.CaseFile;
import de.foerderfluss.casefile.Document;
import de.foerderfluss.casefile.DocumentId;
import de.foerderfluss.casefile.Visibility;
import de.foerderfluss.shared.CaseReference;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@OfficeTest
@Transactional
class CorrespondenceTest {

    @Autowired
    ApplicationContext office;

    @Autowired
    ApplicationDrafts drafts;

    @Autowired
    ApplicationIntake intake;

    @Autowired
    Correspondence correspondence;

    @Autowired
    CaseFile caseFile;

    @Autowired
    Deadlines deadlines;

    @Autowired
    JdbcClient jdbc;

    private CaseAssessment assessment;
    private CaseReference reference;

    @BeforeEach
    void submit() {
        assessment = new SampleAssessment(office).assessment();
        reference = SampleApplication.submit(drafts, intake, POESSNECK);
    }

    @Test
    void confirmsTheReceiptOnce() {
        DocumentId first = correspondence.confirmReceipt(reference);

        assertThat(correspondence.confirmReceipt(reference)).isEqualTo(first);
        Document filed = caseFile.document(first);
        assertThat(filed.visibility()).isEqualTo(Visibility.APPLICANT);
        assertThat(filed.title()).isEqualTo("Eingangsbestätigung vom 02.03.2026");
        assertThat(PrintedText.of(caseFile.content(first)))
                .contains("02.03.2026 um 10:00 Uhr", reference.text(), "keine Zusage", "Stadt Pößneck");
    }

    @Test
    void remembersTheTextsALetterWasWrittenFrom() {
        correspondence.confirmReceipt(reference);

        assertThat(jdbc.sql("select code from letter_text where case_reference = :case order by code")
                        .param("case", reference.text())
                        .query(String.class)
                        .list())
                .containsExactly(
                        "CONTACT",
                        "PROCEDURE_ACT",
                        "RECEIPT_FILES",
                        "RECEIPT_NEXT",
                        "RECEIPT_OPENING",
                        "RECEIPT_WARNING",
                        "SALUTATION");
    }

    @Test
    void asksForWhatTheCheckFoundMissing() {
        assessment.checkCompleteness(CLERK, reference, SampleAssessment.missing("2026-03-20"));

        DocumentId letter = correspondence.requestDocuments(reference);

        assertThat(PrintedText.of(caseFile.content(letter)))
                .contains("Angebot – Die Kosten sind nicht belegt.", "20.03.2026", "§ 26 Abs. 2 VwVfG");
        assertThat(correspondence.requestDocuments(reference)).isEqualTo(letter);
    }

    @Test
    void remindsWithALastDate() {
        assessment.checkCompleteness(CLERK, reference, SampleAssessment.missing("2026-03-20"));
        correspondence.requestDocuments(reference);

        DocumentId letter = correspondence.remindOfDocuments(reference);

        LocalDate last = deadlines
                .current(reference, DeadlineKind.COMPLETENESS_FINAL)
                .orElseThrow()
                .deadline()
                .date();
        assertThat(PrintedText.of(caseFile.content(letter)))
                .contains("mit Schreiben vom 02.03.2026", "bis zum 20.03.2026", GermanDay.of(last));
        assertThat(correspondence.remindOfDocuments(reference)).isEqualTo(letter);
    }

    @Test
    void hasNothingToAskForWhenEverythingIsThere() {
        assertThatThrownBy(() -> correspondence.requestDocuments(reference)).isInstanceOf(NothingMissing.class);

        assessment.checkCompleteness(CLERK, reference, SampleAssessment.complete());

        assertThatThrownBy(() -> correspondence.remindOfDocuments(reference)).isInstanceOf(NothingMissing.class);
    }
}
