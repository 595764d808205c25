package de.foerderfluss.notice;

import static de.foerderfluss.notice.ServiceState.AWAITING_POST;
import static de.foerderfluss.notice.ServiceState.FINAL;
import static de.foerderfluss.notice.ServiceState.SERVED;
import static de.foerderfluss.notice.ServiceState.WAIVED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.foerderfluss.calendar.Deadline;
import de.foerderfluss.calendar.DeadlineRule;
import de.foerderfluss.calendar.StartEvent;
import de.foerderfluss.shared.PersonId;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every legal act in every state: what it leads to, or how it is refused. */
class ServingTest {

    private static final LocalDate ISSUED = LocalDate.of(2026, 3, 2);
    private static final LocalDate DOWNLOAD_ENDS = LocalDate.of(2026, 3, 12);
    private static final LocalDate NOTIFIED = LocalDate.of(2026, 3, 20);
    private static final LocalDate REMEDY_ENDS = LocalDate.of(2026, 4, 20);
    private static final PersonId SOMEBODY = PersonId.SYSTEM;

    private enum Verb {
        DOWNLOAD(serving -> serving.download(SOMEBODY, day(3), due(NOTIFIED), due(REMEDY_ENDS))),
        DOWNLOAD_TOO_LATE(serving -> serving.download(SOMEBODY, day(13), due(NOTIFIED), due(REMEDY_ENDS))),
        END_DOWNLOAD_PERIOD(serving -> serving.endDownloadPeriod(day(13))),
        END_DOWNLOAD_PERIOD_TOO_EARLY(serving -> serving.endDownloadPeriod(DOWNLOAD_ENDS)),
        POST(serving -> serving.post(SOMEBODY, day(16), day(17), due(NOTIFIED), due(REMEDY_ENDS))),
        POST_TOO_EARLY(serving -> serving.post(SOMEBODY, day(3), day(3), due(NOTIFIED), due(REMEDY_ENDS))),
        WAIVE(serving -> serving.waiveRemedy(SOMEBODY, NOTIFIED, "Wir verzichten.")),
        WAIVE_TOO_EARLY(serving -> serving.waiveRemedy(SOMEBODY, NOTIFIED.minusDays(1), "Wir verzichten.")),
        WAIVE_TOO_LATE(serving -> serving.waiveRemedy(SOMEBODY, REMEDY_ENDS.plusDays(1), "Wir verzichten.")),
        BECOME_FINAL(serving -> serving.becomeFinal(REMEDY_ENDS.plusDays(1))),
        BECOME_FINAL_TOO_EARLY(serving -> serving.becomeFinal(REMEDY_ENDS));

        private final Consumer<Serving> act;

        Verb(Consumer<Serving> act) {
            this.act = act;
        }
    }

    @ParameterizedTest(name = "{1} in {0}: {2}")
    @CsvSource({
        "AWAITING_DOWNLOAD, DOWNLOAD, SERVED",
        "AWAITING_DOWNLOAD, DOWNLOAD_TOO_LATE, NotDownloadable",
        "AWAITING_DOWNLOAD, END_DOWNLOAD_PERIOD, AWAITING_POST",
        "AWAITING_DOWNLOAD, END_DOWNLOAD_PERIOD_TOO_EARLY, DownloadPeriodRuns",
        "AWAITING_DOWNLOAD, POST, SERVED",
        "AWAITING_DOWNLOAD, POST_TOO_EARLY, DownloadPeriodRuns",
        "AWAITING_DOWNLOAD, WAIVE, NotWaivable",
        "AWAITING_DOWNLOAD, BECOME_FINAL, NotYetFinal",
        "AWAITING_POST, DOWNLOAD, NotDownloadable",
        "AWAITING_POST, END_DOWNLOAD_PERIOD, AWAITING_POST",
        "AWAITING_POST, END_DOWNLOAD_PERIOD_TOO_EARLY, AWAITING_POST",
        "AWAITING_POST, POST, SERVED",
        "AWAITING_POST, POST_TOO_EARLY, SERVED",
        "AWAITING_POST, WAIVE, NotWaivable",
        "AWAITING_POST, BECOME_FINAL, NotYetFinal",
        "SERVED, DOWNLOAD, SERVED",
        "SERVED, DOWNLOAD_TOO_LATE, SERVED",
        "SERVED, END_DOWNLOAD_PERIOD, SERVED",
        "SERVED, POST, NotPostable",
        "SERVED, WAIVE, WAIVED",
        "SERVED, WAIVE_TOO_EARLY, NotWaivable",
        "SERVED, WAIVE_TOO_LATE, NotWaivable",
        "SERVED, BECOME_FINAL, FINAL",
        "SERVED, BECOME_FINAL_TOO_EARLY, NotYetFinal",
        "WAIVED, DOWNLOAD, WAIVED",
        "WAIVED, END_DOWNLOAD_PERIOD, WAIVED",
        "WAIVED, POST, NotPostable",
        "WAIVED, WAIVE, WAIVED",
        "WAIVED, WAIVE_TOO_LATE, WAIVED",
        "WAIVED, BECOME_FINAL_TOO_EARLY, FINAL",
        "FINAL, DOWNLOAD, FINAL",
        "FINAL, END_DOWNLOAD_PERIOD, FINAL",
        "FINAL, POST, NotPostable",
        "FINAL, WAIVE, NotWaivable",
        "FINAL, BECOME_FINAL, FINAL",
        "FINAL, BECOME_FINAL_TOO_EARLY, FINAL",
    })
    void actsAsTheLawSays(ServiceState before, Verb verb, String outcome) {
        Serving serving = in(before);

        if (outcome.equals(outcome.toUpperCase(Locale.ROOT))) {
            verb.act.accept(serving);
            assertThat(serving.state()).isEqualTo(ServiceState.valueOf(outcome));
        } else {
            assertThatThrownBy(() -> verb.act.accept(serving))
                    .extracting(breach -> breach.getClass().getSimpleName())
                    .isEqualTo(outcome);
        }
    }

    @Test
    void aLateDownloadAfterPostingChangesNoDate() {
        Serving posted = in(AWAITING_POST);
        posted.post(SOMEBODY, day(16), day(16), due(NOTIFIED), due(REMEDY_ENDS));

        assertThat(posted.download(SOMEBODY, day(17), due(day(18)), due(day(30))))
                .isFalse();
        assertThat(posted.notifiedOn()).isEqualTo(NOTIFIED);
        assertThat(posted.downloadedOn()).isNull();
    }

    @Test
    void theSamePostingTwiceIsOne() {
        Serving posted = in(AWAITING_POST);

        assertThat(posted.post(SOMEBODY, day(16), day(16), due(NOTIFIED), due(REMEDY_ENDS)))
                .isTrue();
        assertThat(posted.post(SOMEBODY, day(16), day(18), due(day(30)), due(day(31))))
                .isFalse();
        assertThat(posted.notifiedOn()).isEqualTo(NOTIFIED);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-01, 2026-03-17", "2026-03-18, 2026-03-17"})
    void isNotPostedBeforeItsIssueOrInTheFuture(LocalDate postedOn, LocalDate today) {
        assertThatThrownBy(() -> in(AWAITING_POST).post(SOMEBODY, postedOn, today, due(NOTIFIED), due(REMEDY_ENDS)))
                .isInstanceOf(NotPostable.class)
                .hasMessageContaining("zwischen dem 02.03.2026 (Erlass) und heute");
    }

    @Test
    void becomesFinalTheDayAfterTheRemedyPeriod() {
        Serving serving = in(SERVED);
        serving.becomeFinal(day(30).plusMonths(1));

        assertThat(serving.finalOn()).isEqualTo(REMEDY_ENDS.plusDays(1));
        assertThat(serving.finalityReason()).contains("Die Klagefrist ist am 20.04.2026 abgelaufen");
    }

    @Test
    void becomesFinalOnTheDayOfTheWaiver() {
        Serving serving = in(WAIVED);
        serving.becomeFinal(day(31));

        assertThat(serving.finalOn()).isEqualTo(NOTIFIED);
        assertThat(serving.finalityReason()).isEqualTo("Die Kommune hat am 20.03.2026 auf die Klage verzichtet.");
    }

    private static Serving in(ServiceState state) {
        Serving serving = new Serving(ISSUED);
        if (state != AWAITING_POST) {
            serving.provide(ISSUED, due(DOWNLOAD_ENDS));
        }
        if (state == SERVED || state == WAIVED || state == FINAL) {
            Verb.DOWNLOAD.act.accept(serving);
        }
        if (state == WAIVED) {
            Verb.WAIVE.act.accept(serving);
        }
        if (state == FINAL) {
            Verb.BECOME_FINAL.act.accept(serving);
        }
        assertThat(serving.state()).isEqualTo(state);
        return serving;
    }

    private static LocalDate day(int dayOfMarch) {
        return LocalDate.of(2026, 3, dayOfMarch);
    }

    private static Deadline due(LocalDate date) {
        return new Deadline(date, DeadlineRule.REPLY_PERIOD, "", StartEvent.NOTIFIED, ISSUED, "", "");
    }
}
