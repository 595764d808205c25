package de.foerderfluss.application;

import de.foerderfluss.shared.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The financing plan as it is kept; the database repeats that it equals the expenditure. */
@Embeddable
record FinancingRow(
        @Column long expenditureCents,
        @Column long ownFundsCents,
        @Column long thirdPartyFundsCents,
        @Column String thirdPartySource,
        @Column long incomeCents,
        @Column long requestedGrantCents,
        @Column boolean financingSecured,
        @Column boolean otherFunding,
        @Column String otherFundingDetails) {

    static FinancingRow of(FundingApplication application) {
        return new FinancingRow(
                application.expenditure().cents(),
                application.ownFunds().cents(),
                application.thirdPartyFunds().cents(),
                application.thirdPartySource(),
                application.income().cents(),
                application.requestedGrant().cents(),
                application.financingSecured(),
                application.otherFunding(),
                application.otherFundingDetails());
    }

    Money ownFunds() {
        return Money.ofCents(ownFundsCents);
    }

    Money thirdPartyFunds() {
        return Money.ofCents(thirdPartyFundsCents);
    }

    Money income() {
        return Money.ofCents(incomeCents);
    }

    Money requestedGrant() {
        return Money.ofCents(requestedGrantCents);
    }
}
