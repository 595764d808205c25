package de.foerderfluss.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import de.foerderfluss.casefile.CaseFile;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.Money;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContext;

/**
 * So many applications in three budget years, day by day. The applications come in the first two years; the money is scarce, so some
 * have to wait for it.
 */
final class SimulatedYears {

    private static final Logger LOG = LoggerFactory.getLogger(SimulatedYears.class);
    private static final int FIRST_YEAR = 2026;
    private static final int YEARS = 3;
    private static final int SHARE_DONE_A_DAY = 35;
    private static final long EUROS_PER_APPLICATION = 24_000;
    private static final int DAYS_OF_APPLICATIONS = 690;

    private final Map<CaseReference, SimulatedCase> cases = new TreeMap<>();
    private final SimulatedOffice office;
    private final Chance chance;
    private final Towns towns;
    private final Staff staff;
    private final Treasury treasury;
    private final int applications;
    private int yearOpened = FIRST_YEAR;

    SimulatedYears(ApplicationContext context, long seed, int applications) {
        this.applications = applications;
        office = new SimulatedOffice(context);
        chance = new Chance(seed);
        Proving proving = new Proving(office, chance);
        towns = new Towns(office, chance, proving, cases);
        staff = new Staff(office, chance, proving, cases);
        treasury = new Treasury(office, chance, Money.ofEuros(EUROS_PER_APPLICATION * applications));
    }

    /** How often each thing was done. */
    Map<String, Integer> run() {
        LocalDate day = LocalDate.of(FIRST_YEAR, 1, 5);
        LocalDate end = LocalDate.of(FIRST_YEAR + YEARS, 1, 31);
        office.on(day);
        treasury.provide(FIRST_YEAR, YEARS);
        for (; day.isBefore(end); day = day.plusDays(1)) {
            live(day);
        }
        filesAreWhole();
        LOG.info(
                "{} cases, {} times all invariants: {}",
                cases.size(),
                office.invariants().checks(),
                office.done());
        return office.done();
    }

    private void live(LocalDate day) {
        office.on(day);
        office.letTheNightlyRunsGo();
        office.letTimersGoOff();
        if (isRestful(day)) {
            return;
        }
        if (day.getYear() > yearOpened) {
            yearOpened = day.getYear();
            treasury.open(yearOpened);
        }
        int due = dueBy(day);
        while (cases.size() < due) {
            towns.apply(cases.size() + 1);
        }
        towns.lookAtTheirCases();
        staff.workADay(SHARE_DONE_A_DAY);
        if (day.getDayOfWeek() == DayOfWeek.WEDNESDAY) {
            treasury.releaseTheWaitingList();
            treasury.sendHomeWhoWaitsInVain();
            treasury.pay();
        }
    }

    /** Spread evenly over the first two years. */
    private int dueBy(LocalDate day) {
        long days = LocalDate.of(FIRST_YEAR, 1, 1).until(day, ChronoUnit.DAYS);
        return (int) Math.min(applications, applications * days / DAYS_OF_APPLICATIONS + 1);
    }

    private static boolean isRestful(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private void filesAreWhole() {
        CaseFile files = office.room(CaseFile.class);
        cases.keySet()
                .forEach(reference -> assertThat(files.verify(reference).intact())
                        .as("file of " + reference)
                        .isTrue());
    }
}
