package de.foerderfluss.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Every rule over the years 2024 to 2030: month ends, leap days, the turn of each year, Easter, and the days from which a period ends on
 * a holiday. The expected days were computed apart from this code, with the Easter formula of Meeus.
 */
class DeadlineTableTest {

    private final LegalCalendar calendar = new LegalCalendar(new Holidays());
    private final GrantDays grantDays = new GrantDays(calendar);
    private final RecoveryDays recoveryDays = new RecoveryDays(calendar);

    @ParameterizedTest(name = "{0} from {1} for {2} ends {3}")
    @CsvFileSource(resources = "/calendar/deadlines.csv", numLinesToSkip = 1)
    void endsOnTheDayOfTheTable(String rule, LocalDate start, int count, LocalDate end) {
        Deadline deadline = compute(rule, start, count);

        assertThat(deadline.date()).isEqualTo(end);
        assertThat(deadline.startDate()).isIn(start, LocalDate.of(start.getYear(), 12, 31));
        assertThat(deadline.reason()).contains("§").endsWith(").");
    }

    private Deadline compute(String rule, LocalDate start, int count) {
        return switch (rule) {
            case "POST_FICTION" -> calendar.postFiction(start);
            case "DOWNLOAD_FICTION" -> calendar.downloadFiction(start);
            case "DOWNLOAD_PERIOD" -> calendar.downloadPeriodEnd(start);
            case "REMEDY_MONTH" -> calendar.remedyPeriodEnd(start, true);
            case "REMEDY_YEAR" -> calendar.remedyPeriodEnd(start, false);
            case "REPLY_PERIOD" -> calendar.replyPeriodEnd(start, count);
            case "REVOCATION_YEAR" -> recoveryDays.revocationYearEnd(start);
            case "INTEREST_LIMITATION" -> recoveryDays.interestLimitation(start, 3);
            case "PAYMENT_PERIOD" -> recoveryDays.paymentDue(StartEvent.NOTIFIED, start, count);
            case "DUNNING" -> recoveryDays.dunning(start, count);
            case "PROOF_PERIOD" -> grantDays.proofDue(start, count);
            case "INTERIM_PROOF" -> grantDays.interimProofDue(start.getYear(), count);
            case "USE_PERIOD" -> grantDays.useBy(start, count);
            case "DEDICATION_PERIOD" -> grantDays.dedicationEnd(start, count);
            default -> throw new IllegalArgumentException(rule);
        };
    }
}
