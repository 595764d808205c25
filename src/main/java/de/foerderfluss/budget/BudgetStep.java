package de.foerderfluss.budget;

import java.util.regex.Pattern;

/**
 * The natural key of a posting within its case: the same step is booked once, however often it is repeated.
 *
 * @param key upper-case letters, digits, {@code :}, {@code _} and {@code -}, at most 80
 */
public record BudgetStep(String key) {

    private static final Pattern FORM = Pattern.compile("[A-Z0-9][A-Z0-9:_-]{0,79}");

    public static final BudgetStep RESERVATION = new BudgetStep("RESERVATION");
    public static final BudgetStep COMMITMENT = new BudgetStep("COMMITMENT");
    public static final BudgetStep RELEASE = new BudgetStep("RELEASE");
    /** What the settlement of a grant gives back. */
    public static final BudgetStep SETTLEMENT = new BudgetStep("SETTLEMENT");

    public BudgetStep {
        if (!FORM.matcher(key).matches()) {
            throw new IllegalArgumentException("Not a budget step: " + key);
        }
    }

    /** The payment order of a drawdown. */
    public static BudgetStep due(int drawdown) {
        return new BudgetStep("DUE:" + drawdown);
    }

    /** The execution of a drawdown's payment. */
    public static BudgetStep payment(int drawdown) {
        return new BudgetStep("PAYMENT:" + drawdown);
    }

    /** The return of a drawdown's payment by the bank. */
    public static BudgetStep paymentReturn(int drawdown) {
        return new BudgetStep("PAYMENT_RETURN:" + drawdown);
    }

    /** The withdrawal of a drawdown's payment order. */
    public static BudgetStep dueWithdrawal(int drawdown) {
        return new BudgetStep("DUE_WITHDRAWAL:" + drawdown);
    }

    /** A claim for reimbursement. */
    public static BudgetStep claim(int claim) {
        return new BudgetStep("CLAIM:" + claim);
    }

    /** What a payment in on a claim returns of one budget year; named by its number in the claim's own ledger. */
    public static BudgetStep reimbursement(int claim, int entry, int year) {
        return new BudgetStep("REIMBURSEMENT:" + claim + "-" + entry + "-" + year);
    }

    /** The part of a claim that is given up, named by its number in the claim's own ledger. */
    public static BudgetStep claimWithdrawal(int claim, int entry) {
        return new BudgetStep("CLAIM_WITHDRAWAL:" + claim + "-" + entry);
    }

    /** The same step taken again on purpose, after the former one was undone: the first attempt is the step itself. */
    public BudgetStep attempt(int number) {
        return number == 1 ? this : new BudgetStep(key + ":A" + number);
    }

    @Override
    public String toString() {
        return key;
    }
}
