package de.foerderfluss.application;

import static de.foerderfluss.DemoOffice.CLERK;
import static de.foerderfluss.DemoOffice.OHRDRUF;
import static de.foerderfluss.DemoOffice.POESSNECK;
import static de.foerderfluss.DemoOffice.editor;
import static de.foerderfluss.DemoOffice.municipalSignatory;
import static de.foerderfluss.application.SampleApplication.values;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.foerderfluss.OfficeTest;
import de.foerderfluss.TestClock;
import de.foerderfluss.casefile.CaseFile;
import de.foerderfluss.casefile.Document;
import de.foerderfluss.form.FormRejected;
import de.foerderfluss.identity.NotPermitted;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.ContentHash;
import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.YearlyAmounts;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

@OfficeTest
@Transactional
class ApplicationIntakeTest {

    private static final byte[] OFFER = "Angebot;25.000,00\n".getBytes(StandardCharsets.UTF_8);

    @Autowired
    ApplicationDrafts drafts;

    @Autowired
    ApplicationIntake intake;

    @Autowired
    Applications applications;

    @Autowired
    CaseFile caseFile;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TestClock clock;

    @Test
    void makesACaseOfASignedDraft() {
        Draft draft = filled();

        CaseReference reference = intake.submit(municipalSignatory(POESSNECK), draft.id(), draft.version());

        FundingApplication application = applications.get(reference);
        assertThat(application.applicant()).isEqualTo(POESSNECK);
        assertThat(application.receivedAt()).isEqualTo(clock.instant());
        assertThat(application.expenditureByYear()).isEqualTo(YearlyAmounts.of(2026, Money.ofEuros(30_000)));
        assertThat(application.contributors())
                .containsExactlyInAnyOrder(
                        editor(POESSNECK).id(), municipalSignatory(POESSNECK).id());
        assertThat(application.guidelineVersion()).startsWith("V2");
        assertThat(drafts.get(editor(POESSNECK), draft.id()).submittedAs()).isEqualTo(reference);
    }

    @Test
    void movesTheFilesIntoTheCaseFileWithTheirHashes() {
        Draft draft = filled();
        draft = drafts.attach(editor(POESSNECK), draft.id(), "angebot.csv", OFFER);

        CaseReference reference = intake.submit(municipalSignatory(POESSNECK), draft.id(), draft.version());

        assertThat(caseFile.documents(reference))
                .filteredOn(document -> document.kind().equals(ApplicationIntake.ATTACHMENT))
                .singleElement()
                .extracting(Document::hash)
                .isEqualTo(ContentHash.of(OFFER));
        assertThat(caseFile.verify(reference).intact()).isTrue();
        assertThat(drafts.get(editor(POESSNECK), draft.id()).attachments()).isEmpty();
    }

    @Test
    void answersARepeatedSubmitWithTheSameCase() {
        Draft draft = filled();
        CaseReference first = intake.submit(municipalSignatory(POESSNECK), draft.id(), draft.version());

        assertThat(intake.submit(municipalSignatory(POESSNECK), draft.id(), draft.version()))
                .isEqualTo(first);
    }

    @Test
    void numbersTheCasesOfAYearWithoutGaps() {
        CaseReference first = SampleApplication.submit(drafts, intake, POESSNECK);
        Draft broken = filled();
        Draft worse = drafts.save(editor(POESSNECK), broken.id(), broken.version(), Map.of());
        assertThatExceptionOfType(FormRejected.class)
                .isThrownBy(() -> intake.submit(municipalSignatory(POESSNECK), worse.id(), worse.version()));

        CaseReference second = SampleApplication.submit(drafts, intake, OHRDRUF);

        assertThat(number(second)).isEqualTo(number(first) + 1);
    }

    @Test
    void letsOnlyASignatorySign() {
        Draft draft = filled();

        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> intake.submit(editor(POESSNECK), draft.id(), draft.version()));
        assertThatExceptionOfType(UnknownDraft.class)
                .isThrownBy(() -> intake.submit(municipalSignatory(OHRDRUF), draft.id(), draft.version()));
    }

    @Test
    void refusesToSignWhatHasChangedSinceItWasRead() {
        Draft read = filled();
        drafts.save(editor(POESSNECK), read.id(), read.version(), values());

        assertThatExceptionOfType(StaleDraft.class)
                .isThrownBy(() -> intake.submit(municipalSignatory(POESSNECK), read.id(), read.version()));
    }

    @Test
    void refusesChangesAfterSubmission() {
        Draft draft = filled();
        intake.submit(municipalSignatory(POESSNECK), draft.id(), draft.version());

        assertThatExceptionOfType(DraftAlreadySubmitted.class)
                .isThrownBy(() -> drafts.save(editor(POESSNECK), draft.id(), draft.version(), values()))
                .withMessageContaining("nicht mehr ändern");
        assertThatExceptionOfType(DraftAlreadySubmitted.class)
                .isThrownBy(() -> drafts.discard(editor(POESSNECK), draft.id()));
    }

    @Test
    void theDatabaseRefusesToChangeAnApplication() {
        CaseReference reference = SampleApplication.submit(drafts, intake, POESSNECK);

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.update(
                        "update app.funding_application set requested_grant_cents = 1 where case_reference = ?",
                        reference.text()))
                .withMessageContaining("unveränderlich");
    }

    @Test
    void hidesACaseFromStrangersExactlyAsIfThereWereNone() {
        CaseReference reference = SampleApplication.submit(drafts, intake, POESSNECK);
        CaseReference none = CaseReference.of(2026, 99_999);

        assertThat(applications.get(CLERK, reference).reference()).isEqualTo(reference);
        assertThatExceptionOfType(UnknownCase.class)
                .isThrownBy(() -> applications.get(editor(OHRDRUF), reference))
                .satisfies(hidden -> assertThat(hidden.getMessage().replace(reference.text(), none.text()))
                        .isEqualTo(new UnknownCase(none).getMessage()));
        assertThatExceptionOfType(UnknownCase.class).isThrownBy(() -> applications.get(CLERK, none));
    }

    @Test
    void findsCasesByTextTownAndDay() {
        CaseReference reference = SampleApplication.submit(drafts, intake, OHRDRUF);
        PageRequest page = PageRequest.of(0, 500);

        assertThat(found(new ApplicationFilter(reference.text(), null, null, null, null), page))
                .contains(reference);
        assertThat(found(new ApplicationFilter("ohrdruf", null, "INTERFACE", clock.today(), clock.today()), page))
                .contains(reference);
        assertThat(found(new ApplicationFilter("%_", POESSNECK, null, null, null), page))
                .doesNotContain(reference);
        assertThat(found(new ApplicationFilter(null, null, null, clock.today().plusDays(1), null), page))
                .doesNotContain(reference);
        assertThat(applications.ofMunicipality(editor(OHRDRUF), page).getContent())
                .allSatisfy(line -> assertThat(line.applicant()).isEqualTo(OHRDRUF))
                .extracting(ApplicationSummary::reference)
                .contains(reference);
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> applications.search(editor(OHRDRUF), ApplicationFilter.ALL, page));
    }

    private Iterable<CaseReference> found(ApplicationFilter filter, PageRequest page) {
        return applications.search(CLERK, filter, page).map(ApplicationSummary::reference);
    }

    private Draft filled() {
        Draft draft = drafts.start(editor(POESSNECK));
        return drafts.save(editor(POESSNECK), draft.id(), draft.version(), values());
    }

    private static int number(CaseReference reference) {
        return Integer.parseInt(reference.text().substring(10));
    }
}
