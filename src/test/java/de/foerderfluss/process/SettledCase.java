package de.foerderfluss.process;

import static de.foerderfluss.DemoOffice.CLERK;
import static de.foerderfluss.DemoOffice.POESSNECK;
import static de.foerderfluss.DemoOffice.editor;
import static de.foerderfluss.DemoOffice.municipalSignatory;

import de.foerderfluss.TestClock;
import de.foerderfluss.notice.NoticeService;
import de.foerderfluss.proofofuse.SampleProof;
import de.foerderfluss.proofofuse.Settlements;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.Money;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import org.springframework.context.ApplicationContext;

/** A case whose settlement is issued and pays nothing more: nothing is left but that it becomes final, and to close the case. */
public final class SettledCase {

    public static final Money KEPT = Money.ofEuros(23_200);

    private SettledCase() {}

    /** From an award that is issued for download. */
    public static CaseLife of(ApplicationContext office, CaseLife awarded) {
        CaseLife life = awarded.downloaded().nextDay().waivedRemedy();
        CaseReference reference = life.reference();
        TestClock clock = office.getBean(TestClock.class);
        PaidDrawdowns payments = new PaidDrawdowns(office, reference);
        clock.setTo(LocalDate.of(2026, 10, 12), LocalTime.of(9, 0));
        payments.paid(payments.requested(KEPT, Money.ofEuros(29_000)));
        clock.setTo(LocalDate.of(2026, 10, 20), LocalTime.of(9, 0));
        life.provedUse().letPass("Event_SamplePeriodOver").examinedUse(SampleProof.uncut());
        office.getBean(Settlements.class).propose(CLERK, reference, "Die Ausgaben sind geringer als geplant.");
        life.approvedRuling(Settlements.MATTER);
        office.getBean(NoticeService.class).download(editor(POESSNECK), reference, Settlements.MATTER);
        return life.worked().nextDay();
    }

    /** The settlement is final. */
    public static CaseLife accepted(ApplicationContext office, CaseLife life) {
        office.getBean(NoticeService.class)
                .waiveRemedy(
                        municipalSignatory(POESSNECK),
                        life.reference(),
                        Settlements.MATTER,
                        "Wir verzichten auf die Klage.");
        return life.worked();
    }

    /** It is a day well within the dedication period, and after whatever has happened in the case. */
    public static void letTimePass(TestClock clock) {
        LocalDate day =
                Collections.max(List.of(LocalDate.of(2028, 6, 1), clock.today().plusDays(30)));
        clock.setTo(day, LocalTime.of(9, 0));
    }
}
