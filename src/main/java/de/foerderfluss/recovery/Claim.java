package de.foerderfluss.recovery;

import de.foerderfluss.shared.MatterKey;
import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.YearlyAmounts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A claim of the Land (Forderung) with its whole history.
 *
 * @param matter the notice it arose from
 * @param paymentReference the Kassenzeichen under which it is paid
 * @param dueOn as it was set last
 * @param interestUntil up to and including which day interest on it was fixed
 * @param shares its principal by the budget year that had paid it
 * @param bases its principal by the days from which it bears interest
 * @param reliefs deferrals and payment plans, the latest last
 * @param writeOffs proposals and decisions, the latest last
 * @param fixedInterest how notices have computed the interest on it
 * @param state on the day on which it was read
 */
public record Claim(
        ClaimId id,
        MatterKey matter,
        String paymentReference,
        LocalDate dueOn,
        @Nullable LocalDate interestUntil,
        Instant createdAt,
        YearlyAmounts shares,
        List<PrincipalChange> bases,
        List<ClaimEntry> entries,
        List<Relief> reliefs,
        List<Reminder> reminders,
        List<WriteOff> writeOffs,
        List<FixedInterest> fixedInterest,
        ClaimState state) {

    public Claim {
        bases = List.copyOf(bases);
        entries = List.copyOf(entries);
        reliefs = List.copyOf(reliefs);
        reminders = List.copyOf(reminders);
        writeOffs = List.copyOf(writeOffs);
        fixedInterest = List.copyOf(fixedInterest);
    }

    /** What was claimed, before anything was paid. */
    public ClaimAmount claimed() {
        return sum(entry -> entry.act() == ClaimAct.CLAIM || entry.act() == ClaimAct.INTEREST);
    }

    /** What has come in and stayed. */
    public Money paid() {
        return sum(entry -> entry.act() == ClaimAct.PAYMENT).negated().total();
    }

    public ClaimAmount open() {
        return sum(entry -> true);
    }

    /** The deferral or payment plan that holds on this day. */
    public Optional<Relief> relief(LocalDate today) {
        return reliefs.stream().filter(relief -> relief.isRunning(today)).reduce((earlier, later) -> later);
    }

    /** The proposal to write it off that waits for a second person. */
    public Optional<WriteOff> openWriteOff() {
        return writeOffs.stream().filter(WriteOff::isOpen).findFirst();
    }

    /** Whether it claims nothing but interest. */
    public boolean isInterestOnly() {
        return shares.isEmpty();
    }

    private ClaimAmount sum(java.util.function.Predicate<ClaimEntry> counted) {
        return entries.stream().filter(counted).map(ClaimEntry::amount).reduce(ClaimAmount.ZERO, ClaimAmount::plus);
    }
}
