package de.foerderfluss.payment;

import static org.assertj.core.api.Assertions.assertThat;

import de.foerderfluss.guideline.FinancingKind;
import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.Period;
import de.foerderfluss.shared.YearlyAmounts;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrantTermsTest {

    @ParameterizedTest(name = "{0}: {3} of grant for {2} of invoices")
    @CsvSource(textBlock = """
                    PROPORTIONAL, 24000000,        0,        0
                    PROPORTIONAL, 24000000,        1,        0
                    PROPORTIONAL, 24000000,        2,        1
                    PROPORTIONAL, 24000000, 15000000, 12000000
                    PROPORTIONAL, 24000000, 29999999, 23999999
                    PROPORTIONAL, 24000000, 30000000, 24000000
                    PROPORTIONAL, 24000000, 45000000, 24000000
                    PROPORTIONAL, 20000000, 10000001,  6666667
                    FIXED_AMOUNT, 10000000, 15000000,  5000000
                    FIXED_AMOUNT, 10000000, 30000000, 10000000
                    DEFICIT,      24000000,  6000000,        0
                    DEFICIT,      24000000,  6000001,        1
                    DEFICIT,      24000000, 30000000, 24000000
                    DEFICIT,      24000000, 99000000, 24000000
                    """)
    void followsTheInvoicesInTheWayOfTheFinancing(FinancingKind kind, long grant, long invoiced, long entitled) {
        GrantTerms terms = new GrantTerms(
                YearlyAmounts.of(2026, Money.ofCents(grant)),
                Money.ofEuros(300_000),
                kind,
                new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)),
                2,
                false);

        assertThat(terms.entitledFor(Money.ofCents(invoiced))).isEqualTo(Money.ofCents(entitled));
    }
}
