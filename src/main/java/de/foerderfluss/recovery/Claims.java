package de.foerderfluss.recovery;

import de.foerderfluss.application.CaseAccess;
import de.foerderfluss.budget.BudgetLedger;
import de.foerderfluss.budget.BudgetStep;
import de.foerderfluss.casefile.CaseFile;
import de.foerderfluss.casefile.Visibility;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.MatterKey;
import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The claims of the Land from its notices (Forderungen). */
@Service
@Transactional
public class Claims {

    private final ClaimRows rows;
    private final ClaimSearch search;
    private final ClaimWriting writing;
    private final InterestLineRows lines;
    private final ClaimNotices notices;
    private final ClaimDueDay dueDay;
    private final ClaimLimitation limitation;
    private final CaseAccess access;
    private final BudgetLedger ledger;
    private final CaseFile caseFile;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Claims(
            ClaimRows rows,
            ClaimSearch search,
            ClaimWriting writing,
            InterestLineRows lines,
            ClaimNotices notices,
            ClaimDueDay dueDay,
            ClaimLimitation limitation,
            CaseAccess access,
            BudgetLedger ledger,
            CaseFile caseFile,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.search = search;
        this.writing = writing;
        this.lines = lines;
        this.notices = notices;
        this.dueDay = dueDay;
        this.limitation = limitation;
        this.access = access;
        this.ledger = ledger;
        this.caseFile = caseFile;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Enters what a notice claims, in the transaction that issues it. A repeat answers with the claim that stands.
     *
     * @throws de.foerderfluss.budget.MoreThanBooked if more is claimed back than a year has paid
     */
    public Claim open(PersonId by, NewClaim claim) {
        ClaimId id = writing.next(claim.reference(), claim.matter());
        Optional<Claim> former = ofMatter(claim.reference(), claim.matter());
        if (former.isPresent()) {
            return former.get();
        }
        writing.insert(id, claim, by);
        lines.add(id, claim.matter(), claim.lines());
        String key = claim.matter().text();
        if (!claim.principal().isEmpty()) {
            ledger.claimBack(claim.reference(), BudgetStep.claim(id.number()), claim.principal());
            book(id, ClaimAct.CLAIM, new ClaimAmount(claim.principal().total(), Money.ZERO), key, by);
        }
        if (claim.interest().isPositive()) {
            book(id, ClaimAct.INTEREST, new ClaimAmount(Money.ZERO, claim.interest()), key + " ZINSEN", by);
        }
        boolean notified = notices.isNotified(claim.reference(), claim.matter());
        if (notified) {
            dueDay.set(id, claim.matter(), claim.dueOn(), today(), "Nach dem Bescheid ist zu zahlen");
        }
        Claim opened = get(id);
        limitation.follow(opened);
        caseFile.record(
                claim.reference(),
                by,
                "CLAIM_OPENED",
                "Forderung %d über %s (Kassenzeichen %s)."
                        .formatted(id.number(), opened.claimed().total(), opened.paymentReference()),
                notified ? Visibility.APPLICANT : Visibility.OFFICE);
        events.publishEvent(new ClaimOpened(claim.reference(), id));
        return opened;
    }

    /**
     * Adds interest that a later notice fixes on a claim for reimbursement. A repeat changes nothing.
     *
     * @throws UnknownClaim if there is no such claim
     */
    public Claim addInterest(PersonId by, ClaimId id, LaterInterest later) {
        rows.lock(id);
        MatterKey matter = get(id).matter();
        Optional<Integer> entry = writing.book(
                id,
                ClaimAct.INTEREST,
                new ClaimAmount(Money.ZERO, later.amount()),
                today(),
                later.notice().text(),
                "Zinsbescheid " + later.notice(),
                by);
        if (entry.isPresent()) {
            writing.interestUntil(id, later.until());
            lines.add(id, later.notice(), later.lines());
            boolean notified = notices.isNotified(id.reference(), later.notice());
            if (get(id).open().principal().isZero()) {
                writing.dueOn(id, dueDay.moved(later.dueOn()));
                if (notified) {
                    dueDay.set(id, matter, later.dueOn(), today(), "Nach dem Zinsbescheid ist zu zahlen");
                }
            }
            limitation.follow(get(id));
            caseFile.record(
                    id.reference(),
                    by,
                    "CLAIM_INTEREST",
                    "Zur Forderung %d sind weitere Zinsen von %s festgesetzt.".formatted(id.number(), later.amount()),
                    notified ? Visibility.APPLICANT : Visibility.OFFICE);
        }
        return get(id);
    }

    /** All claims of a case, for this room. */
    List<Claim> all(CaseReference reference) {
        return rows.of(reference, today());
    }

    /** The claims of a case on which something is still open, suspended ones included; for other rooms. */
    @Transactional(readOnly = true)
    public List<Claim> openOf(CaseReference reference) {
        return rows.of(reference, today()).stream()
                .filter(claim -> claim.state() != ClaimState.SETTLED)
                .toList();
    }

    /**
     * The claims of a case, in the order in which they arose.
     *
     * @throws de.foerderfluss.application.UnknownCase if the case is not for this person
     */
    @Transactional(readOnly = true)
    public List<Claim> of(Actor reader, CaseReference reference) {
        access.requireReadable(reader, reference);
        return all(reference).stream().filter(claim -> mayKnow(reader, claim)).toList();
    }

    /** @throws UnknownClaim if there is none, or not for this person */
    @Transactional(readOnly = true)
    public Claim get(Actor reader, ClaimId id) {
        access.requireReadable(reader, id.reference());
        return rows.find(id, today()).filter(claim -> mayKnow(reader, claim)).orElseThrow(UnknownClaim::new);
    }

    /** The claim that a notice gave rise to. */
    @Transactional(readOnly = true)
    public Optional<Claim> ofMatter(CaseReference reference, MatterKey matter) {
        return rows.of(reference, today()).stream()
                .filter(claim -> claim.matter().equals(matter))
                .findFirst();
    }

    /**
     * The claims of all cases, the longest overdue first.
     *
     * @throws de.foerderfluss.identity.NotPermitted if the actor is not of the office
     */
    @Transactional(readOnly = true)
    public Page<ClaimLine> search(Actor reader, ClaimFilter filter, Pageable page) {
        reader.requireOffice();
        return search.find(filter, page, today());
    }

    /** What the claims that the filter finds amount to, whatever page is shown. */
    @Transactional(readOnly = true)
    public ClaimTotals totals(Actor reader, ClaimFilter filter) {
        reader.requireOffice();
        return search.totals(filter, today());
    }

    /** A municipality learns of a claim with the notice, not before. */
    private boolean mayKnow(Actor reader, Claim claim) {
        return reader.isOffice() || notices.isNotified(claim.id().reference(), claim.matter());
    }

    private Claim get(ClaimId id) {
        return rows.find(id, today()).orElseThrow(UnknownClaim::new);
    }

    private void book(ClaimId id, ClaimAct act, ClaimAmount amount, String key, PersonId by) {
        writing.book(id, act, amount, today(), key, act.germanName(), by);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
