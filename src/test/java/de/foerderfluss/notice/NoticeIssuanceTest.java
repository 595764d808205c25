package de.foerderfluss.notice;

import static de.foerderfluss.DemoOffice.AUDITOR;
import static de.foerderfluss.DemoOffice.CLERK;
import static de.foerderfluss.DemoOffice.OHRDRUF;
import static de.foerderfluss.DemoOffice.POESSNECK;
import static de.foerderfluss.DemoOffice.SIGNATORY;
import static de.foerderfluss.DemoOffice.SIGNATORY_2;
import static de.foerderfluss.DemoOffice.editor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.foerderfluss.OfficeTest;
import de.foerderfluss.TestClock;
import de.foerderfluss.calendar.DeadlineKind;
import de.foerderfluss.calendar.Deadlines;
import de.foerderfluss.casefile.CaseFile;
import de.foerderfluss.casefile.Document;
import de.foerderfluss.casefile.NewDocument;
import de.foerderfluss.casefile.Visibility;
import de.foerderfluss.decision.DecisionNotApproved;
import de.foerderfluss.decision.SampleDecision;
import de.foerderfluss.identity.NotPermitted;
import de.foerderfluss.notice.text.TextBlock;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.ContentHash;
import de.foerderfluss.shared.MatterKey;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@OfficeTest
@Transactional
class NoticeIssuanceTest {

    @Autowired
    ApplicationContext office;

    @Autowired
    CaseFile caseFile;

    @Autowired
    Deadlines deadlines;

    @Autowired
    NoticeVerification verification;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    private DecidedCase decided;
    private CaseReference reference;
    private SampleNotice sample;
    private NoticeIssuance issuance;

    @BeforeEach
    void propose() {
        decided = new DecidedCase(office, POESSNECK, true).proposed(SampleDecision.award());
        reference = decided.reference();
        sample = new SampleNotice(office, decided.decisions());
        issuance = sample.issuance();
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void issuesExactlyWhatTheSignatorySaw() {
        byte[] seen = issuance.preview(SIGNATORY, reference);
        clock.advance(Duration.ofMinutes(5));
        decided.approved();
        clock.advance(Duration.ofDays(1));

        Notice notice = issuance.issue(reference);

        assertThat(caseFile.content(notice.document())).isEqualTo(seen);
        assertThat(notice.hash()).isEqualTo(ContentHash.of(seen));
        assertThat(notice.date()).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(GermanDay.on(notice.issuedAt())).isEqualTo(LocalDate.of(2026, 3, 3));
        assertThat(PrintedText.of(seen))
                .contains("Zuwendungsbescheid", notice.number().text(), "Frank Oberländer", "24.000,00 EUR");
    }

    @Test
    void providesItToThoseWhoAgreedAndSaysSo() {
        decided.approved();

        Notice notice = issuance.issue(reference);

        assertThat(notice.delivery()).isEqualTo(DeliveryWay.PORTAL);
        assertThat(notice.downloadEnds())
                .isEqualTo(deadlines
                        .current(reference, DeadlineKind.DOWNLOAD_PERIOD)
                        .orElseThrow()
                        .deadline()
                        .date());
        assertThat(sample.announced())
                .containsExactly(new NoticeIssued(reference, MatterKey.APPLICATION, DeliveryWay.PORTAL));
    }

    @Test
    void leavesItToThePostWithoutConsent() {
        DecidedCase onPaper = new DecidedCase(office, OHRDRUF, false)
                .proposed(SampleDecision.rejection("E-10"))
                .approved();

        Notice notice = issuance.issue(onPaper.reference());

        assertThat(notice.kind()).isEqualTo(NoticeKind.REJECTION);
        assertThat(notice.delivery()).isEqualTo(DeliveryWay.POST);
        assertThat(notice.provided()).isNull();
        assertThat(sample.announced())
                .containsExactly(new NoticeIssued(onPaper.reference(), MatterKey.APPLICATION, DeliveryWay.POST));
    }

    @Test
    void issuesOnce() {
        decided.approved();
        Notice first = issuance.issue(reference);
        clock.advance(Duration.ofDays(3));

        assertThat(issuance.issue(reference)).isEqualTo(first);
        assertThat(sample.announced()).hasSize(1);
        assertThat(caseFile.documents(reference)).filteredOn(this::isNotice).hasSize(1);
    }

    @Test
    void keepsTheNoticeOutOfTheListThatMunicipalitiesRead() {
        decided.approved();
        issuance.issue(reference);

        assertThat(caseFile.documents(reference, Visibility.APPLICANT)).noneMatch(this::isNotice);
    }

    @Test
    void needsAnApproval() {
        assertThatThrownBy(() -> issuance.issue(reference)).isInstanceOf(DecisionNotApproved.class);
    }

    @Test
    void aPreviewOnALaterDayIsDatedAnewUnderTheSameNumber() {
        String monday = PrintedText.of(issuance.preview(SIGNATORY, reference));
        clock.advance(Duration.ofDays(1));
        byte[] tuesday = issuance.preview(SIGNATORY, reference);
        decided.approved();

        Notice notice = issuance.issue(reference);

        assertThat(monday).contains(notice.number().text(), "Datum 2. März 2026");
        assertThat(PrintedText.of(tuesday)).contains("Datum 3. März 2026");
        assertThat(caseFile.content(notice.document())).isEqualTo(tuesday);
    }

    @Test
    void everySignatorySeesTheOwnNameUnderIt() {
        issuance.preview(SIGNATORY, reference);
        byte[] seen = issuance.preview(SIGNATORY_2, reference);
        decided.approvedBy(SIGNATORY_2);

        assertThat(PrintedText.of(seen)).contains("Claudia Weißflog").doesNotContain("Oberländer");
        assertThat(caseFile.content(issuance.issue(reference).document())).isEqualTo(seen);
    }

    @Test
    void aReturnedDecisionLeavesNoGapInTheNumbers() {
        issuance.preview(SIGNATORY, reference);
        decided.decisions().returnForCorrection(SIGNATORY, reference, "Bitte den Betrag prüfen.");
        decided.proposed(SampleDecision.partialAward("20.000,00")).approved();
        DecidedCase next = new DecidedCase(office, OHRDRUF, true)
                .proposed(SampleDecision.award())
                .approved();

        int number = running(issuance.issue(reference));

        assertThat(running(issuance.issue(next.reference()))).isEqualTo(number + 1);
    }

    @Test
    void afterTheIssueEverybodyOfTheOfficeSeesTheNoticeItself() {
        decided.approved();
        Notice notice = issuance.issue(reference);

        assertThat(issuance.preview(AUDITOR, reference)).isEqualTo(caseFile.content(notice.document()));
    }

    @Test
    void theClerkSeesADraftThatUsesNoNumber() {
        assertThat(PrintedText.of(issuance.preview(CLERK, reference)))
                .contains("ENTWURF – nicht gezeichnet", "wird bei Zeichnung vergeben");
        assertThat(jdbc.sql("select count(*) from notice_number where case_reference = :case")
                        .param("case", reference.text())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void nobodyOutsidePreviews() {
        assertThatThrownBy(() -> issuance.preview(editor(POESSNECK), reference)).isInstanceOf(NotPermitted.class);
    }

    @Test
    void tellsSignatoriesWhatNobodyHasVerified() {
        assertThat(issuance.unverifiedTexts(reference))
                .extracting(TextBlock::code)
                .contains("GRANT_DEDICATION", "GRANT_PROVISIONS")
                .doesNotContain("PROCEDURE_ACT");
    }

    @Test
    void everybodyCanVerifyAnIssuedNotice() {
        issuance.preview(SIGNATORY, reference);
        String code = jdbc.sql("select code from notice_number where case_reference = :case")
                .param("case", reference.text())
                .query(String.class)
                .single();
        assertThat(verification.byCode(code)).isEmpty();
        decided.approved();

        Notice notice = issuance.issue(reference);

        assertThat(verification.byCode(code.toLowerCase(Locale.ROOT)))
                .contains(new NoticeVerification.VerifiedNotice(
                        notice.number(), NoticeKind.GRANT, notice.date(), notice.hash(), true));
    }

    @Test
    void theDatabaseKnowsNoNoticeWithoutApproval() {
        NewDocument forged = new NewDocument(
                "Bescheid",
                "x.pdf",
                "application/pdf",
                issuance.preview(SIGNATORY, reference),
                Visibility.OFFICE,
                "FORGED");
        caseFile.file(reference, CLERK.id(), forged);

        assertThatThrownBy(() -> jdbc.sql("""
                                insert into notice (case_reference, matter, number, sheet_id, decision_id, content_hash, kind, document_id,
                                    pdf_hash, code, letter_date, issued_at, issued_on, delivery, version)
                                select s.case_reference, s.matter, s.number, h.id, h.content_id, h.content_hash, 'GRANT', d.id, h.pdf_hash,
                                    s.code, h.letter_date, now(), h.letter_date, 'POST', 0
                                from notice_number s join notice_sheet h on h.number = s.number
                                join case_document d on d.case_reference = s.case_reference
                                where s.case_reference = :case limit 1
                                """).param("case", reference.text()).update())
                .hasMessageContaining("notice_decision_id_decision_hash_fkey");
    }

    @Test
    void theDatabaseKeepsAnIssuedNoticeAsItIs() {
        decided.approved();
        issuance.issue(reference);

        assertThatThrownBy(
                        () -> jdbc.sql("update notice set letter_date = letter_date - 1 where case_reference = :case")
                                .param("case", reference.text())
                                .update())
                .hasMessageContaining("steht letter_date fest");
    }

    @Test
    void theDatabaseRefusesToReturnADecisionThatWasIssued() {
        decided.approved();
        issuance.issue(reference);

        assertThatThrownBy(() -> decided.decisions().returnForCorrection(SIGNATORY, reference, "Doch nicht."))
                .hasMessageContaining("schon ein Bescheid ergangen");
    }

    private boolean isNotice(Document document) {
        return document.kind().endsWith("_NOTICE");
    }

    private static int running(Notice notice) {
        return Integer.parseInt(notice.number().text().substring(7));
    }
}
