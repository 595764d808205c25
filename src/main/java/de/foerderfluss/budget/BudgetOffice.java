package de.foerderfluss.budget;

import de.foerderfluss.shared.ContentHash;
import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.PersonId;
import java.time.Clock;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What only the budget officer books: appropriations, the opening of a year, and reversals (Beauftragter für den Haushalt). */
@Service
@Transactional
public class BudgetOffice {

    private final Lines lines;
    private final Accounts accounts;
    private final Books books;
    private final Clock clock;

    BudgetOffice(Lines lines, Accounts accounts, Books books, Clock clock) {
        this.lines = lines;
        this.accounts = accounts;
        this.books = books;
        this.clock = clock;
    }

    /**
     * Enters what the budget law, or a later change, appropriates for a year.
     *
     * @param amount added to the appropriation; negative cuts it, but never below what cases already hold
     * @param key of this act, so that a repeat is not a second appropriation
     * @throws AppropriationInUse if more would be cut than is free
     */
    public Posting appropriate(
            BudgetLineCode line,
            int year,
            AppropriationKind kind,
            Money amount,
            PersonId by,
            String reason,
            BudgetStep key) {
        if (amount.isZero()) {
            throw new NothingToBook();
        }
        lines.lock(line);
        ContentHash content = NewPosting.content(BookingAct.APPROPRIATION, line, year, kind, amount);
        return books.find(null, key, content).orElseGet(() -> {
            BudgetAccount free = BudgetAccount.ofLine(line, year, kind, Stage.FREE);
            requireFree(free, amount.negated());
            BalancedEntries entries = new BalancedEntries(List.of(
                    new BudgetEntry(free, amount), new BudgetEntry(free.at(Stage.APPROPRIATED), amount.negated())));
            return books.book(NewPosting.ofLine(BookingAct.APPROPRIATION, key, content, by, reason, entries));
        });
    }

    /**
     * Lets the cash of a year that has begun take over what was promised or reserved for it by commitment appropriation. May be
     * called again under another key for what was promised since.
     *
     * @return empty if there is nothing to take over
     * @throws YearNotCovered if the free cash does not reach for all
     */
    public Optional<Posting> openYear(BudgetLineCode line, int year, PersonId by, String reason, BudgetStep key) {
        if (Year.now(clock).getValue() < year) {
            throw new YearNotBegun(year);
        }
        lines.lock(line);
        ContentHash content = NewPosting.content(BookingAct.YEAR_OPENING, line, year);
        Optional<Posting> first = books.find(null, key, content);
        if (first.isPresent()) {
            return first;
        }
        List<BudgetEntry> promised = accounts.lockedPromises(line, year);
        if (promised.isEmpty()) {
            return Optional.empty();
        }
        requireCash(line, year, promised);
        BalancedEntries entries = BalancedEntries.together(
                promised.stream().flatMap(BudgetOffice::takeOver).toList());
        return Optional.of(books.book(NewPosting.ofLine(BookingAct.YEAR_OPENING, key, content, by, reason, entries)));
    }

    /**
     * Takes a posting back by its mirror image. Its step is used up; the act can be booked anew under another attempt.
     *
     * @throws AccountOverdrawn if the money has moved on since
     * @throws PostingNotReversible if it is a reversal itself
     */
    public Posting reverse(long number, PersonId by, String reason) {
        Posting original = books.get(number);
        if (original.act() == BookingAct.REVERSAL) {
            throw new PostingNotReversible(number);
        }
        original.entries().lines().forEach(lines::lock);
        original.entries().cases().forEach(accounts::lockedOf);
        return books.book(new NewPosting(
                BookingAct.REVERSAL,
                original.caseReference(),
                new BudgetStep("REVERSAL:" + number),
                NewPosting.content(BookingAct.REVERSAL, number),
                reason,
                by,
                number,
                original.entries().reversed()));
    }

    /** Promised: the promise is fulfilled and cash is bound. Reserved: the commitment appropriation is free again, cash is reserved. */
    private static Stream<BalancedEntries> takeOver(BudgetEntry promised) {
        BudgetAccount account = promised.account();
        Stage spent = account.stage() == Stage.COMMITTED ? Stage.FULFILLED : Stage.FREE;
        BudgetAccount cash = account.in(AppropriationKind.CASH);
        return Stream.of(
                BalancedEntries.transfer(account, account.at(spent), promised.amount()),
                BalancedEntries.transfer(cash.at(Stage.FREE), cash, promised.amount()));
    }

    private void requireCash(BudgetLineCode line, int year, List<BudgetEntry> promised) {
        Money needed = Money.sum(promised.stream().map(BudgetEntry::amount).toList());
        Money free = free(BudgetAccount.ofLine(line, year, AppropriationKind.CASH, Stage.FREE));
        if (needed.exceeds(free)) {
            throw new YearNotCovered(line, year, needed, free);
        }
    }

    private void requireFree(BudgetAccount account, Money cut) {
        if (cut.isPositive() && cut.exceeds(free(account))) {
            throw new AppropriationInUse(account, cut, free(account));
        }
    }

    private Money free(BudgetAccount account) {
        return accounts.free(account.line(), Set.of(account.year())).getOrDefault(account, Money.ZERO);
    }
}
