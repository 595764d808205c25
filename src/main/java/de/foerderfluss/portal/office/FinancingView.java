package de.foerderfluss.portal.office;

import de.foerderfluss.application.FundingApplication;
import de.foerderfluss.shared.Money;
import java.util.List;
import java.util.stream.Stream;

/**
 * The financing plan of an application, with the check whether it covers the expenditure.
 *
 * @param difference what is planned beyond the expenditure; negative if something is missing
 */
public record FinancingView(List<Source> sources, Money total, Money expenditure, Money difference) {

    /** Where a part of the money comes from. */
    public record Source(String label, Money amount) {}

    public boolean balanced() {
        return difference.isZero();
    }

    static FinancingView of(FundingApplication application) {
        List<Source> sources = Stream.of(
                        new Source("Eigenmittel", application.ownFunds()),
                        new Source(
                                application.thirdPartySource().isEmpty()
                                        ? "Drittmittel"
                                        : "Drittmittel (" + application.thirdPartySource() + ")",
                                application.thirdPartyFunds()),
                        new Source("Einnahmen", application.income()),
                        new Source("Beantragte Zuwendung", application.requestedGrant()))
                .toList();
        Money total = Money.sum(sources.stream().map(Source::amount).toList());
        return new FinancingView(sources, total, application.expenditure(), total.minus(application.expenditure()));
    }
}
