package de.foerderfluss.payment;

import static org.assertj.core.api.Assertions.assertThat;

import de.foerderfluss.shared.CaseReference;
import org.junit.jupiter.api.Test;

class PaymentReferenceTest {

    private static final DrawdownId ID = new DrawdownId(CaseReference.of(2026, 42), 1);

    @Test
    void carriesCheckDigitsThatTellEveryWrongDigit() {
        String reference = PaymentReference.cashDesk(ID, 1);

        assertThat(reference).hasSize(14).startsWith("260004200101");
        assertThat(Long.parseLong(reference) % 97).isEqualTo(1);
        for (int place = 0; place < reference.length(); place++) {
            char other = reference.charAt(place) == '9' ? '0' : (char) (reference.charAt(place) + 1);
            String wrong = reference.substring(0, place) + other + reference.substring(place + 1);
            assertThat(Long.parseLong(wrong) % 97).isNotEqualTo(1);
        }
    }

    @Test
    void givesEachAttemptItsOwnNames() {
        assertThat(PaymentReference.endToEnd(ID, 1)).isEqualTo("EGOV-2026-00042-A001-1");
        assertThat(PaymentReference.endToEnd(ID, 2)).isEqualTo("EGOV-2026-00042-A001-2");
        assertThat(PaymentReference.cashDesk(ID, 1)).isNotEqualTo(PaymentReference.cashDesk(ID, 2));
    }
}
