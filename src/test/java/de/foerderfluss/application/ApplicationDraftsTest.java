package de.foerderfluss.application;

import static de.foerderfluss.DemoOffice.CLERK;
import static de.foerderfluss.DemoOffice.OHRDRUF;
import static de.foerderfluss.DemoOffice.POESSNECK;
import static de.foerderfluss.DemoOffice.editor;
import static de.foerderfluss.DemoOffice.municipalSignatory;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.foerderfluss.OfficeTest;
import de.foerderfluss.casefile.AttachmentRefused;
import de.foerderfluss.identity.NotPermitted;
import de.foerderfluss.shared.Money;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@OfficeTest
@Transactional
class ApplicationDraftsTest {

    private static final byte[] OFFER = "Angebot;25.000,00\n".getBytes(StandardCharsets.UTF_8);

    @Autowired
    ApplicationDrafts drafts;

    @Test
    void keepsWhatWasTypedEvenIfItIsWrong() {
        Draft draft = drafts.start(editor(POESSNECK));
        Map<String, Object> typed = Map.of(
                "ownFunds", "zwölf",
                "iban", "<b>DE00</b>",
                "costItems", List.of(Map.of("amount", "-1.50", "year", 1999)),
                "unknown", "\\u0000 \" ' ; drop table --");

        drafts.save(editor(POESSNECK), draft.id(), draft.version(), typed);

        assertThat(drafts.get(editor(POESSNECK), draft.id()).values()).isEqualTo(typed);
    }

    @Test
    void dropsOnlyTheCharacterThatNoDatabaseTextCanHold() {
        Draft draft = drafts.start(editor(POESSNECK));

        Draft saved = drafts.save(editor(POESSNECK), draft.id(), draft.version(), Map.of("title", "a\u0000b\\u0000"));

        assertThat(saved.values()).containsEntry("title", "ab\\u0000");
    }

    @Test
    void letsAColleagueGoOn() {
        Draft draft = drafts.start(editor(POESSNECK));
        Draft saved = drafts.save(municipalSignatory(POESSNECK), draft.id(), draft.version(), Map.of("title", "Neu"));

        assertThat(saved.version()).isEqualTo(draft.version() + 1);
        assertThat(saved.savedBy()).isEqualTo(municipalSignatory(POESSNECK).id());
        assertThat(saved.editors())
                .containsExactlyInAnyOrder(
                        editor(POESSNECK).id(), municipalSignatory(POESSNECK).id());
    }

    @Test
    void refusesAStalePageAndShowsWhatIsThere() {
        Draft opened = drafts.start(editor(POESSNECK));
        drafts.save(municipalSignatory(POESSNECK), opened.id(), opened.version(), Map.of("title", "Von der Leitung"));

        assertThatExceptionOfType(StaleDraft.class)
                .isThrownBy(
                        () -> drafts.save(editor(POESSNECK), opened.id(), opened.version(), Map.of("title", "Vom Amt")))
                .withMessageContaining("gespeichert, nachdem Sie ihn geöffnet hatten")
                .satisfies(stale -> assertThat(stale.current().values()).containsEntry("title", "Von der Leitung"));
    }

    @Test
    void hidesDraftsFromEveryoneElse() {
        Draft draft = drafts.start(editor(POESSNECK));

        assertThatExceptionOfType(UnknownDraft.class).isThrownBy(() -> drafts.get(editor(OHRDRUF), draft.id()));
        assertThatExceptionOfType(UnknownDraft.class)
                .isThrownBy(() -> drafts.save(editor(OHRDRUF), draft.id(), draft.version(), Map.of()));
        assertThatExceptionOfType(UnknownDraft.class)
                .isThrownBy(() -> drafts.get(editor(POESSNECK), new DraftId(UUID.randomUUID())));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> drafts.get(CLERK, draft.id()));
        assertThat(drafts.ofMunicipality(editor(OHRDRUF))).extracting(Draft::id).doesNotContain(draft.id());
        assertThat(drafts.ofMunicipality(municipalSignatory(POESSNECK)))
                .extracting(Draft::id)
                .contains(draft.id());
    }

    @Test
    void keepsAFileOnceAndGivesItBack() {
        DraftId id = drafts.start(editor(POESSNECK)).id();
        drafts.attach(editor(POESSNECK), id, "angebot.csv", OFFER);
        Draft twice = drafts.attach(editor(POESSNECK), id, "angebot.csv", OFFER);

        assertThat(twice.attachments()).singleElement().satisfies(file -> {
            assertThat(file.fileName()).isEqualTo("angebot.csv");
            assertThat(file.size()).isEqualTo(OFFER.length);
        });
        UUID file = twice.attachments().get(0).id();
        assertThat(drafts.detach(editor(POESSNECK), id, file).attachments()).isEmpty();
        assertThat(drafts.detach(editor(POESSNECK), id, file).attachments()).isEmpty();
    }

    @Test
    void refusesAForbiddenFileAndTheThirtyFirst() {
        DraftId id = drafts.start(editor(POESSNECK)).id();
        assertThatExceptionOfType(AttachmentRefused.class)
                .isThrownBy(() -> drafts.attach(editor(POESSNECK), id, "angebot.exe", OFFER));

        for (int number = 0; number < 30; number++) {
            drafts.attach(editor(POESSNECK), id, "angebot-" + number + ".csv", OFFER);
        }
        assertThatExceptionOfType(TooManyAttachments.class)
                .isThrownBy(() -> drafts.attach(editor(POESSNECK), id, "noch-eines.csv", OFFER));
    }

    @Test
    void refusesAFormThatNoApplicationNeeds() {
        Draft draft = drafts.start(editor(POESSNECK));

        assertThatExceptionOfType(DraftTooLarge.class)
                .isThrownBy(() -> drafts.save(
                        editor(POESSNECK), draft.id(), draft.version(), Map.of("title", "x".repeat(1_000_001))));
    }

    @Test
    void tellsWhatTheGrantWouldBeAsSoonAsItCan() {
        Draft draft = drafts.start(editor(POESSNECK));
        assertThat(drafts.check(editor(POESSNECK), draft.id()).answer()).isNull();

        drafts.save(editor(POESSNECK), draft.id(), draft.version(), SampleApplication.values());
        DraftCheck check = drafts.check(editor(POESSNECK), draft.id());

        assertThat(check.errors()).isEmpty();
        assertThat(check.answer())
                .isNotNull()
                .satisfies(answer -> assertThat(answer.grant()).isBetween(Money.ofCents(1), Money.ofEuros(24_000)));
    }

    @Test
    void forgetsADiscardedDraft() {
        DraftId id = drafts.start(editor(POESSNECK)).id();
        drafts.attach(editor(POESSNECK), id, "angebot.csv", OFFER);

        drafts.discard(editor(POESSNECK), id);

        assertThatExceptionOfType(UnknownDraft.class).isThrownBy(() -> drafts.get(editor(POESSNECK), id));
    }
}
