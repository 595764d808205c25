package de.foerderfluss.closure;

import static de.foerderfluss.guideline.ParameterKey.DEDICATION_MONTHS;

import de.foerderfluss.amendment.CurrentGrant;
import de.foerderfluss.amendment.CurrentGrants;
import de.foerderfluss.application.FundingApplication;
import de.foerderfluss.calendar.Deadline;
import de.foerderfluss.calendar.DeadlineKind;
import de.foerderfluss.calendar.Deadlines;
import de.foerderfluss.calendar.GrantDays;
import de.foerderfluss.guideline.FundingGuideline;
import de.foerderfluss.guideline.Parameter;
import de.foerderfluss.notice.Notice;
import de.foerderfluss.notice.NoticeService;
import de.foerderfluss.shared.CaseReference;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Lets the dedication begin when a case is closed whose grant has stayed with the municipality. */
@Component
class DedicationStart {

    private final CurrentGrants grants;
    private final NoticeService notices;
    private final FundingGuideline guideline;
    private final GrantDays days;
    private final Deadlines deadlines;
    private final DedicationRows rows;

    DedicationStart(
            CurrentGrants grants,
            NoticeService notices,
            FundingGuideline guideline,
            GrantDays days,
            Deadlines deadlines,
            DedicationRows rows) {
        this.grants = grants;
        this.notices = notices;
        this.guideline = guideline;
        this.days = days;
        this.deadlines = deadlines;
        this.rows = rows;
    }

    /** Empty if nothing of the grant is left, or its funding object binds nothing. */
    Optional<Dedication> begin(FundingApplication application, ClosureGround ground) {
        return ground == ClosureGround.SETTLED
                ? grants.find(application.reference()).flatMap(grant -> begin(application, grant))
                : Optional.empty();
    }

    private Optional<Dedication> begin(FundingApplication application, CurrentGrant grant) {
        CaseReference reference = application.reference();
        LocalDate awarded = notices.of(reference).map(Notice::date).orElseThrow();
        Parameter months = guideline.value(awarded, application.fundingObject(), DEDICATION_MONTHS);
        if (months.number() == 0) {
            return Optional.empty();
        }
        Deadline end = days.dedicationEnd(grant.period().end(), months.number());
        deadlines.set(reference, DeadlineKind.DEDICATION_END, Dedication.MATTER, end);
        Dedication begun = new Dedication(
                reference, grant.period().end(), end.date(), end.reason(), months.verified(), null, null, List.of());
        rows.add(begun);
        return Optional.of(begun);
    }
}
