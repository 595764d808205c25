package de.foerderfluss.calendar;

import static de.foerderfluss.calendar.DeadlineKind.REVOCATION_CLOCK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.foerderfluss.OfficeTest;
import de.foerderfluss.TestClock;
import de.foerderfluss.casefile.CaseFile;
import de.foerderfluss.casefile.Entry;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.MatterKey;
import de.foerderfluss.shared.PersonId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

@OfficeTest
class RevocationClockTest {

    private static final AtomicInteger CASES = new AtomicInteger();
    private static final MatterKey SUBJECT = MatterKey.of("REVOCATION", 1);
    private static final String WHY = "Die Kommune hat sich zur Anhörung geäußert.";

    @Autowired
    RevocationClock revocations;

    @Autowired
    Deadlines deadlines;

    @Autowired
    CaseFile caseFile;

    @Autowired
    TestClock clock;

    private final CaseReference reference = CaseReference.of(2092, CASES.incrementAndGet());

    @BeforeEach
    void openTheFile() {
        caseFile.open(reference);
        clock.setTo(LocalDate.of(2026, 3, 10), LocalTime.of(9, 0));
    }

    @AfterEach
    void setTheClockBack() {
        clock.reset();
    }

    @Test
    void runsForAYearFromFullKnowledge() {
        StoredDeadline year = start(LocalDate.of(2026, 3, 2));

        assertThat(year.deadline().date()).isEqualTo(LocalDate.of(2027, 3, 2));
        assertThat(revocations.requireOpen(reference, SUBJECT, LocalDate.of(2027, 3, 2)))
                .isEqualTo(year);
        assertThat(caseFile.entries(reference, PageRequest.of(0, 5)).getContent())
                .extracting(Entry::text)
                .containsExactly(WHY + " " + year.deadline().reason());
    }

    @Test
    void refusesARevocationAfterTheYearWithTheReason() {
        StoredDeadline year = start(LocalDate.of(2026, 3, 2));

        assertThatThrownBy(() -> revocations.requireOpen(reference, SUBJECT, LocalDate.of(2027, 3, 3)))
                .isInstanceOf(RevocationClockRefused.class)
                .hasMessageContaining("zu spät")
                .hasMessageContaining(year.deadline().reason());
    }

    @Test
    void refusesARevocationOfWhichNobodyNotedTheKnowledge() {
        assertThatThrownBy(() -> revocations.requireOpen(reference, SUBJECT, LocalDate.of(2026, 3, 10)))
                .isInstanceOf(RevocationClockRefused.class)
                .hasMessageContaining("noch nicht festgehalten");
    }

    @Test
    void beginsOnceHoweverOftenItIsSaid() {
        StoredDeadline first = start(LocalDate.of(2026, 3, 2));

        assertThat(start(LocalDate.of(2026, 3, 2))).isEqualTo(first);
        assertThat(deadlines.of(reference)).hasSize(1);
        assertThat(caseFile.entries(reference, PageRequest.of(0, 5))).hasSize(1);
    }

    @Test
    void beginsAnewWithTheResultOfTheHearingButNeverOnceItIsOver() {
        start(LocalDate.of(2026, 3, 2));
        start(LocalDate.of(2026, 3, 9));
        assertThat(revocations.last(reference, SUBJECT).orElseThrow().deadline().date())
                .isEqualTo(LocalDate.of(2027, 3, 9));

        clock.setTo(LocalDate.of(2027, 3, 10), LocalTime.of(9, 0));

        assertThatThrownBy(() -> start(LocalDate.of(2027, 3, 8)))
                .isInstanceOf(RevocationClockRefused.class)
                .hasMessageContaining("neue Ermittlungen ändern daran nichts");
        deadlines.elapsed(reference, REVOCATION_CLOCK, SUBJECT, "abgelaufen");
        assertThatThrownBy(() -> start(LocalDate.of(2027, 3, 8))).isInstanceOf(RevocationClockRefused.class);
        assertThatThrownBy(() -> revocations.requireOpen(reference, SUBJECT, LocalDate.of(2027, 3, 10)))
                .isInstanceOf(RevocationClockRefused.class);
    }

    @Test
    void wantsADayThatHasComeAndAReason() {
        assertThatThrownBy(() -> start(LocalDate.of(2026, 3, 11)))
                .isInstanceOf(RevocationClockRefused.class)
                .hasMessageContaining("Zukunft");
        assertThatThrownBy(() -> revocations.start(reference, SUBJECT, LocalDate.of(2026, 3, 2), PersonId.SYSTEM, " "))
                .isInstanceOf(RevocationClockRefused.class)
                .hasMessageContaining("woraus");
    }

    private StoredDeadline start(LocalDate fullKnowledge) {
        return revocations.start(reference, SUBJECT, fullKnowledge, PersonId.SYSTEM, WHY);
    }
}
