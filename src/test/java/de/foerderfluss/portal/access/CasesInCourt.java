package de.foerderfluss.portal.access;

import static de.foerderfluss.DemoOffice.CLERK;

import de.foerderfluss.TestClock;
import de.foerderfluss.identity.AdministrativeCourt;
import de.foerderfluss.notice.ActionExtent;
import de.foerderfluss.notice.ActionOutcome;
import de.foerderfluss.notice.CourtActions;
import de.foerderfluss.notice.NewActionEnd;
import de.foerderfluss.notice.NewCourtAction;
import de.foerderfluss.process.CaseLife;
import de.foerderfluss.shared.MatterKey;
import de.foerderfluss.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;

/** Cases whose notice is before the court: pending, ended with something to do, and brought there too late. */
final class CasesInCourt {

    private CasesInCourt() {}

    /** The days that pass meanwhile are taken back. */
    static List<CaseLife> inEveryState(ApplicationContext office, Supplier<CaseLife> submitted) {
        CourtActions actions = office.getBean(CourtActions.class);
        TestClock clock = office.getBean(TestClock.class);
        LocalDate day = clock.today();
        CaseLife pending = submitted.get().awarded().downloaded();
        file(actions, pending, day);
        CaseLife settled = submitted.get().awarded().downloaded();
        file(actions, settled, day);
        actions.end(
                CLERK,
                settled.reference(),
                MatterKey.APPLICATION,
                new NewActionEnd(ActionOutcome.SETTLED, day, "Vergleich", Money.ofEuros(20_000)));
        CaseLife late = submitted.get().awarded().downloaded().letPass("Event_RemedyPeriodEnded");
        file(actions, late, clock.today());
        clock.reset();
        return List.of(pending, settled.worked(), late);
    }

    private static void file(CourtActions actions, CaseLife life, LocalDate day) {
        actions.file(
                CLERK,
                life.reference(),
                MatterKey.APPLICATION,
                new NewCourtAction(day, AdministrativeCourt.GERA, "5 K 1/26", ActionExtent.WHOLE, "", null, false));
        life.worked();
    }
}
