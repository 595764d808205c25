package de.foerderfluss.recovery;

import de.foerderfluss.shared.Money;
import java.util.Map;

/** The figures of recovery that are used on one day. */
record RecoveryTerms(Map<RecoveryKey, RecoveryValue> values) {

    InterestRule interest() {
        return new InterestRule(points(RecoveryKey.INTEREST_MARGIN), dayCount());
    }

    InterestRule deferral() {
        return new InterestRule(points(RecoveryKey.DEFERRAL_MARGIN), dayCount());
    }

    int lateUseMonths() {
        return Integer.parseInt(value(RecoveryKey.LATE_USE_MONTHS));
    }

    LateUse.Start lateUseFrom() {
        return LateUse.Start.valueOf(value(RecoveryKey.LATE_USE_FROM));
    }

    Money minorAmount() {
        return Money.parseGerman(value(RecoveryKey.MINOR_AMOUNT).replace('.', ','))
                .orElseThrow();
    }

    int paymentDays() {
        return Integer.parseInt(value(RecoveryKey.PAYMENT_DAYS));
    }

    int limitationYears() {
        return Integer.parseInt(value(RecoveryKey.LIMITATION_YEARS));
    }

    int dunningDays() {
        return Integer.parseInt(value(RecoveryKey.DUNNING_DAYS));
    }

    Allocation allocation() {
        return Allocation.valueOf(value(RecoveryKey.ALLOCATION));
    }

    private DayCount dayCount() {
        return DayCount.valueOf(value(RecoveryKey.DAY_COUNT));
    }

    private InterestRate points(RecoveryKey key) {
        return InterestRate.parse(value(key)).orElseThrow();
    }

    private String value(RecoveryKey key) {
        RecoveryValue value = values.get(key);
        if (value == null) {
            throw new IllegalStateException("No row for " + key);
        }
        return value.value();
    }
}
