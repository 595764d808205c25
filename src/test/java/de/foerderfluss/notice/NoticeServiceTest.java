package de.foerderfluss.notice;

import static de.foerderfluss.DemoOffice.AUDITOR;
import static de.foerderfluss.DemoOffice.CLERK;
import static de.foerderfluss.DemoOffice.OHRDRUF;
import static de.foerderfluss.DemoOffice.POESSNECK;
import static de.foerderfluss.DemoOffice.editor;
import static de.foerderfluss.DemoOffice.municipalSignatory;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.foerderfluss.OfficeTest;
import de.foerderfluss.TestClock;
import de.foerderfluss.application.UnknownCase;
import de.foerderfluss.calendar.DeadlineKind;
import de.foerderfluss.calendar.Deadlines;
import de.foerderfluss.casefile.CaseFile;
import de.foerderfluss.casefile.Entry;
import de.foerderfluss.casefile.Visibility;
import de.foerderfluss.decision.SampleDecision;
import de.foerderfluss.identity.NotPermitted;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.MatterKey;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.PageRequest;
import org.springframework.transaction.annotation.Transactional;

@OfficeTest
@Transactional
@SuppressWarnings("NullAway.Init")
class NoticeServiceTest {

    private static final String DECLARATION = "Wir verzichten freiwillig auf die Klage.";

    @Autowired
    ApplicationContext office;

    @Autowired
    CaseFile caseFile;

    @Autowired
    Deadlines deadlines;

    @Autowired
    TestClock clock;

    private SampleNotice sample;
    private NoticeService service;
    private CaseReference reference;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void theFirstDownloadNotifiesTheDayAfter() {
        issue(true);

        byte[] first = service.download(editor(POESSNECK), reference);
        clock.setTo(day("2026-03-05"), LocalTime.NOON);
        byte[] second = service.download(municipalSignatory(POESSNECK), reference);

        assertThat(second).isEqualTo(first);
        assertThat(notice().downloaded()).isEqualTo("2026-03-02");
        assertThat(notice().notifiedOn()).isEqualTo("2026-03-03");
        assertThat(notice().remedyEnds()).isEqualTo("2026-04-07");
        assertThat(sample.announced())
                .containsExactly(
                        new NoticeIssued(reference, MatterKey.APPLICATION, DeliveryWay.PORTAL),
                        new NoticeDownloaded(reference, MatterKey.APPLICATION, day("2026-04-07")));
    }

    @Test
    void saysWhyEachDateIsWhatItIs() {
        issue(true);
        service.download(editor(POESSNECK), reference);

        assertThat(lastEntry().text())
                .contains("Amt hat den Bescheid abgerufen.", "am Tag danach, dem 03.03.2026", "Karfreitag")
                .contains("§ 41 Abs. 2a", "§ 74 Abs. 1 VwGO");
        assertThat(deadlines.current(reference, DeadlineKind.REMEDY_PERIOD)).isPresent();
        assertThat(deadlines.current(reference, DeadlineKind.DOWNLOAD_PERIOD)).isEmpty();
    }

    @Test
    void theOfficeReadsWithoutEffect() {
        issue(true);

        assertThat(service.download(AUDITOR, reference)).isNotEmpty();
        assertThat(notice().downloaded()).isNull();
    }

    @Test
    void strangersLearnNothing() {
        issue(true);

        assertThatThrownBy(() -> service.download(editor(OHRDRUF), reference)).isInstanceOf(UnknownCase.class);
        assertThatThrownBy(() -> service.waiveRemedy(municipalSignatory(OHRDRUF), reference, DECLARATION))
                .isInstanceOf(UnknownCase.class);
    }

    @Test
    void goesToThePostWhenNobodyDownloads() {
        issue(true);
        LocalDate ends = day("2026-03-12");
        assertThat(notice().downloadEnds()).isEqualTo(ends);
        clock.setTo(ends, LocalTime.of(23, 59));
        assertThatThrownBy(() -> service.downloadPeriodEnded(reference, MatterKey.APPLICATION))
                .isInstanceOf(DownloadPeriodRuns.class);

        clock.setTo(ends.plusDays(1), LocalTime.of(0, 1));
        assertThatThrownBy(() -> service.download(editor(POESSNECK), reference))
                .isInstanceOf(NotDownloadable.class)
                .hasMessageContaining("kommt jetzt mit der Post");
        service.downloadPeriodEnded(reference, MatterKey.APPLICATION);
        service.downloadPeriodEnded(reference, MatterKey.APPLICATION);
        service.post(CLERK, reference, ends.plusDays(1));

        assertThat(notice().delivery()).isEqualTo(DeliveryWay.POST);
        assertThat(notice().notifiedOn()).isEqualTo("2026-03-17");
        assertThat(service.download(editor(POESSNECK), reference)).isNotEmpty();
        assertThat(notice().notifiedOn()).isEqualTo("2026-03-17");
        assertThat(caseFile.entries(reference, PageRequest.of(0, 50)).map(Entry::kind))
                .containsOnlyOnce("DOWNLOAD_PERIOD_ENDED", "NOTICE_POSTED");
    }

    @Test
    void onPaperItIsReadableOncePosted() {
        issue(false);
        assertThatThrownBy(() -> service.download(editor(POESSNECK), reference))
                .isInstanceOf(NotDownloadable.class)
                .hasMessageContaining("kommt mit der Post");

        Notice posted = service.post(CLERK, reference, day("2026-03-02"));

        assertThat(posted.notifiedOn()).isEqualTo("2026-03-06");
        assertThat(posted.remedyEnds()).isEqualTo("2026-04-07");
        assertThat(service.post(CLERK, reference, day("2026-03-02"))).isEqualTo(posted);
        assertThat(service.download(editor(POESSNECK), reference)).isNotEmpty();
        assertThat(sample.announced())
                .containsExactly(
                        new NoticeIssued(reference, MatterKey.APPLICATION, DeliveryWay.POST),
                        new NoticePosted(reference, MatterKey.APPLICATION, day("2026-04-07")));
    }

    @Test
    void onlyAClerkPosts() {
        issue(false);

        assertThatThrownBy(() -> service.post(AUDITOR, reference, day("2026-03-02")))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> service.post(CLERK, reference, day("2026-03-03")))
                .isInstanceOf(NotPostable.class);
    }

    @Test
    void theSignatoryWaivesOnceItIsNotified() {
        issue(true);
        service.download(editor(POESSNECK), reference);
        assertThatThrownBy(() -> service.waiveRemedy(municipalSignatory(POESSNECK), reference, DECLARATION))
                .isInstanceOf(NotWaivable.class)
                .hasMessageContaining("gilt am 03.03.2026 als bekannt gegeben");
        assertThatThrownBy(() -> service.requirePayable(reference))
                .isInstanceOf(NotYetFinal.class)
                .hasMessageContaining("bis zum 07.04.2026");

        clock.setTo(day("2026-03-03"), LocalTime.NOON);
        service.waiveRemedy(municipalSignatory(POESSNECK), reference, DECLARATION);
        service.waiveRemedy(municipalSignatory(POESSNECK), reference, "Noch einmal.");

        assertThat(notice().waivedOn()).isEqualTo("2026-03-03");
        assertThat(lastEntry().text())
                .contains("Leitung hat für die Kommune auf die Klage gegen den Bescheid verzichtet", DECLARATION);
        assertThat(deadlines.current(reference, DeadlineKind.REMEDY_PERIOD)).isEmpty();
        assertThatCode(() -> service.requirePayable(reference)).doesNotThrowAnyException();
        assertThat(service.establishFinality(reference, MatterKey.APPLICATION).finalOn())
                .isEqualTo("2026-03-03");
        assertThat(sample.announced())
                .endsWith(
                        new RemedyWaived(reference, MatterKey.APPLICATION),
                        new NoticeBecameFinal(reference, MatterKey.APPLICATION))
                .hasSize(4);
    }

    @Test
    void aWaiverNeedsWordsAndASignatory() {
        issue(true);
        service.download(editor(POESSNECK), reference);
        clock.setTo(day("2026-03-03"), LocalTime.NOON);

        assertThatThrownBy(() -> service.waiveRemedy(editor(POESSNECK), reference, DECLARATION))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> service.waiveRemedy(municipalSignatory(POESSNECK), reference, " "))
                .isInstanceOf(DeclarationMissing.class);
        assertThatThrownBy(() -> service.waiveRemedy(municipalSignatory(POESSNECK), reference, "x".repeat(4001)))
                .isInstanceOf(DeclarationMissing.class);
    }

    @Test
    void becomesFinalAfterTheLastDayOfTheRemedyPeriod() {
        issue(true);
        service.download(editor(POESSNECK), reference);
        clock.setTo(day("2026-04-07"), LocalTime.of(23, 59));
        assertThatThrownBy(() -> service.establishFinality(reference, MatterKey.APPLICATION))
                .isInstanceOf(NotYetFinal.class);

        clock.setTo(day("2026-04-08"), LocalTime.of(0, 1));
        Notice first = service.establishFinality(reference, MatterKey.APPLICATION);

        assertThat(first.finalOn()).isEqualTo("2026-04-08");
        assertThat(first.finalityReason()).contains("Die Klagefrist ist am 07.04.2026 abgelaufen");
        assertThat(service.establishFinality(reference, MatterKey.APPLICATION)).isEqualTo(first);
        assertThatCode(() -> service.requirePayable(reference)).doesNotThrowAnyException();
    }

    @Test
    void aRejectionIsNeverPaid() {
        issue(true, SampleDecision.rejection("E-10"));
        service.download(editor(POESSNECK), reference);
        clock.setTo(day("2026-04-08"), LocalTime.NOON);
        service.establishFinality(reference, MatterKey.APPLICATION);

        assertThatThrownBy(() -> service.requirePayable(reference))
                .isInstanceOf(NotYetFinal.class)
                .hasMessageContaining("abgelehnt");
    }

    @Test
    void withoutANoticeThereIsNothingToServe() {
        DecidedCase undecided = new DecidedCase(office, POESSNECK, true);
        NoticeService none = new SampleNotice(office, undecided.decisions()).service();

        assertThat(none.of(undecided.reference())).isEmpty();
        assertThatThrownBy(() -> none.download(editor(POESSNECK), undecided.reference()))
                .isInstanceOf(UnknownNotice.class);
        assertThatThrownBy(() -> none.requirePayable(undecided.reference()))
                .isInstanceOf(NotYetFinal.class)
                .hasMessageContaining("noch keinen Bescheid");
    }

    private void issue(boolean electronic) {
        issue(electronic, SampleDecision.award());
    }

    private void issue(boolean electronic, Map<String, Object> proposal) {
        DecidedCase decided = new DecidedCase(office, POESSNECK, electronic)
                .proposed(proposal)
                .approved();
        sample = new SampleNotice(office, decided.decisions());
        service = sample.service();
        reference = decided.reference();
        sample.issuance().issue(reference);
    }

    private Notice notice() {
        return service.of(reference).orElseThrow();
    }

    private Entry lastEntry() {
        return caseFile.entries(reference, Visibility.APPLICANT, PageRequest.of(0, 1))
                .getContent()
                .get(0);
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
