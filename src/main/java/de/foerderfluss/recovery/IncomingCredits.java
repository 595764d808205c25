package de.foerderfluss.recovery;

import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.Role;
import de.foerderfluss.payment.CreditReceived;
import de.foerderfluss.shared.ContentHash;
import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.PersonId;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Money that comes in (Geldeingänge). A payment reference in its purpose leads to its claim; what names none, or more than is open, waits for
 * a person.
 */
@Service
@Transactional
@EnableConfigurationProperties(CollectingAccount.class)
public class IncomingCredits {

    private static final int LONGEST_PAGE = 200;

    private final CreditRows rows;
    private final ClaimBooking booking;

    IncomingCredits(CreditRows rows, ClaimBooking booking) {
        this.rows = rows;
        this.booking = booking;
    }

    @EventListener
    void on(CreditReceived received) {
        if (rows.insert(received)) {
            List<ClaimId> named = rows.claims(ClaimReference.candidates(received.remittance()));
            if (named.size() == 1) {
                IncomingCredit credit = rows.take(received.bankKey()).orElseThrow();
                assignWhatIsOpen(credit, named.get(0), received.by());
            }
        }
    }

    /** What waits for a person, the oldest first. */
    @Transactional(readOnly = true)
    public Page<IncomingCredit> unassigned(Actor reader, Pageable page) {
        requireReader(reader);
        int size = page.isPaged() ? Math.min(page.getPageSize(), LONGEST_PAGE) : LONGEST_PAGE;
        return rows.unassigned(PageRequest.of(page.isPaged() ? page.getPageNumber() : 0, size));
    }

    /**
     * Books what is left of an incoming payment on a claim, as far as that is open.
     *
     * @param paymentReference of the claim, as typed
     * @throws ClaimRefused if it names no claim or a settled one, or nothing is left
     */
    public Claim assign(Actor officer, ContentHash bankKey, String paymentReference, String typedReason) {
        officer.require(Role.BUDGET_OFFICER);
        String reason = ClaimRefused.reason(typedReason);
        IncomingCredit credit = takeLeft(bankKey);
        List<ClaimId> named = rows.claims(ClaimReference.candidates(paymentReference));
        if (named.size() != 1) {
            throw ClaimRefused.input(
                    "paymentReference", "Bitte geben Sie das Kassenzeichen einer Forderung an, 13 Ziffern mit 9 vorn.");
        }
        Claim claim = booking.take(named.get(0));
        if (claim.open().isZero()) {
            throw ClaimRefused.input(
                    "paymentReference",
                    "Die Forderung %d in %s ist ausgeglichen."
                            .formatted(claim.id().number(), claim.id().reference()));
        }
        requireAfterPayout(claim, credit);
        return assign(credit, claim, reason, officer.id());
    }

    /** Notes that what is left of an incoming payment belongs elsewhere, so that nobody looks at it again. */
    public void setAside(Actor officer, ContentHash bankKey, String typedReason) {
        officer.require(Role.BUDGET_OFFICER);
        String reason = ClaimRefused.reason(typedReason);
        IncomingCredit credit = takeLeft(bankKey);
        rows.assign(credit, null, credit.rest(), reason, officer.id());
    }

    private void assignWhatIsOpen(IncomingCredit credit, ClaimId id, PersonId by) {
        Claim claim = booking.take(id);
        if (!claim.open().isZero() && isAfterPayout(claim, credit)) {
            assign(credit, claim, "Kassenzeichen im Verwendungszweck", by);
        }
    }

    private Claim assign(IncomingCredit credit, Claim claim, String reason, PersonId by) {
        Money amount = credit.rest().min(claim.open().total());
        int part = rows.assign(credit, claim.id(), amount, reason, by);
        return booking.pay(
                claim,
                amount,
                credit.bookedOn(),
                "CREDIT " + credit.bankKey() + " " + part,
                "Zahlungseingang vom %s: %s".formatted(germanDay(credit), credit.remittance()),
                by);
    }

    private IncomingCredit takeLeft(ContentHash bankKey) {
        IncomingCredit credit = rows.take(bankKey).orElseThrow(UnknownCredit::new);
        if (!credit.rest().isPositive()) {
            throw ClaimRefused.state("Dieser Geldeingang ist schon ganz zugeordnet.");
        }
        return credit;
    }

    /** Interest cannot be computed on money that came back before it was paid out: somebody has mixed something up. */
    private static boolean isAfterPayout(Claim claim, IncomingCredit credit) {
        return claim.bases().stream().allMatch(basis -> !credit.bookedOn().isBefore(basis.day()));
    }

    private static void requireAfterPayout(Claim claim, IncomingCredit credit) {
        if (!isAfterPayout(claim, credit)) {
            throw ClaimRefused.state(
                    "Der Geldeingang vom %s liegt vor der Auszahlung, die zurückgefordert ist; er kann nicht zu dieser Forderung gehören."
                            .formatted(germanDay(credit)));
        }
    }

    private static void requireReader(Actor reader) {
        reader.require(
                Role.BUDGET_OFFICER,
                Role.CLERK,
                Role.DECISION_SIGNATORY,
                Role.CERTIFIER,
                Role.PAYMENT_ORDERER,
                Role.AUDITOR,
                Role.ADMINISTRATOR);
    }

    private static String germanDay(IncomingCredit credit) {
        return java.time.format.DateTimeFormatter.ofPattern("dd.MM.uuuu").format(credit.bookedOn());
    }
}
