package de.foerderfluss.payment;

import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.Money;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Computes what a municipality may have, and when (Anspruch auf Auszahlung). */
@Service
@Transactional(readOnly = true)
public class Entitlement {

    private final Grants grants;
    private final RequestedDrawdowns drawdowns;
    private final YearMoney money;
    private final Retention retention;
    private final CutOff cutOff;
    private final Clock clock;

    Entitlement(
            Grants grants,
            RequestedDrawdowns drawdowns,
            YearMoney money,
            Retention retention,
            CutOff cutOff,
            Clock clock) {
        this.grants = grants;
        this.drawdowns = drawdowns;
        this.money = money;
        this.retention = retention;
        this.cutOff = cutOff;
        this.clock = clock;
    }

    /** What the case may still draw; zero everywhere as long as nothing is granted. */
    public EntitlementStatement of(CaseReference reference) {
        int year = LocalDate.now(clock).getYear();
        List<Drawdown> counting = counting(reference, null);
        Money drawn = drawn(counting);
        Money invoiced = invoiced(counting);
        Money granted = grants.granted(reference).total();
        Money kept = retention.keptBack(reference, granted);
        Money left = grants.payable(reference, granted).minus(drawn).max(Money.ZERO);
        Money thisYear = money.open(reference, year, counting).max(Money.ZERO);
        List<String> reasons = new ArrayList<>();
        grants.obstacle(reference).or(() -> grants.paymentObstacle(reference)).ifPresent(reasons::add);
        if (granted.isPositive()) {
            reasons.addAll(limits(grants.terms(reference), year, thisYear));
        }
        if (kept.isPositive()) {
            reasons.add("Von der Zuwendung werden %s einbehalten, bis der Verwendungsnachweis geprüft ist."
                    .formatted(kept));
        }
        return new EntitlementStatement(
                granted,
                drawn,
                Money.sum(counting.stream()
                        .filter(drawdown -> drawdown.state() == DrawdownState.EXECUTED)
                        .map(Drawdown::asked)
                        .toList()),
                left,
                invoiced,
                year,
                thisYear.min(left).min(left.minus(kept).max(Money.ZERO)),
                reasons);
    }

    /** What was drawn in each of these cases, in one statement; a case without drawdowns that count is left out. */
    public Map<CaseReference, Money> drawn(Collection<CaseReference> references) {
        return references.isEmpty()
                ? Map.of()
                : drawdowns
                        .findByReferences(
                                references.stream().map(CaseReference::text).toList())
                        .stream()
                        .map(RequestedDrawdown::view)
                        .filter(drawdown -> drawdown.state().counts())
                        .collect(Collectors.toMap(drawdown -> drawdown.id().reference(), Drawdown::asked, Money::plus));
    }

    /** What may be drawn or certified now. */
    record Allowance(Money byGrant, Money byProof, Money byInvoices, Money byYear) {

        Money amount() {
            return byGrant.min(byProof).min(byInvoices).min(byYear).max(Money.ZERO);
        }
    }

    /** What the case may still call in the year. */
    Money inYear(CaseReference reference, int year) {
        return money.open(reference, year, counting(reference, null));
    }

    /**
     * @param invoices of the request itself
     * @param except a drawdown that is judged anew and so not counted among the others
     */
    Allowance allowance(CaseReference reference, Money invoices, int year, @Nullable DrawdownId except) {
        GrantTerms terms = grants.terms(reference);
        List<Drawdown> others = counting(reference, except);
        Money drawn = drawn(others);
        Money left = grants.payable(reference, terms.granted().total()).minus(drawn);
        return new Allowance(
                left,
                left.minus(retention.keptBack(reference, terms.granted().total())),
                terms.entitledFor(invoiced(others).plus(invoices)).minus(drawn),
                money.open(reference, year, others));
    }

    private List<String> limits(GrantTerms terms, int year, Money thisYear) {
        if (terms.settled()) {
            return List.of(
                    "Die Zuwendung ist mit dem Schlussbescheid auf %s festgesetzt. Eine Restzahlung geht Ihnen ohne weiteren Abruf zu."
                            .formatted(terms.granted().total()));
        }
        return List.of(
                "Von %s anerkannten Ausgaben trägt die Zuwendung %s; abgerufen wird sie im selben Verhältnis wie die Rechnungen anfallen."
                        .formatted(terms.recognised(), terms.granted().total()),
                "Aus dem Haushaltsjahr %d stehen dafür noch %s bereit; letzter Tag für Abrufe daraus ist der %s."
                        .formatted(year, thisYear, cutOff.german(LocalDate.now(clock))),
                "Rechnungen müssen bezahlt sein oder innerhalb von %d Monaten bezahlt werden."
                        .formatted(terms.months()));
    }

    private List<Drawdown> counting(CaseReference reference, @Nullable DrawdownId except) {
        return drawdowns.findByReference(reference.text()).stream()
                .map(RequestedDrawdown::view)
                .filter(drawdown -> drawdown.state().counts() && !drawdown.id().equals(except))
                .toList();
    }

    private static Money drawn(List<Drawdown> drawdowns) {
        return Money.sum(drawdowns.stream().map(Drawdown::asked).toList());
    }

    private static Money invoiced(List<Drawdown> drawdowns) {
        return Money.sum(drawdowns.stream().map(Drawdown::invoiced).toList());
    }
}
