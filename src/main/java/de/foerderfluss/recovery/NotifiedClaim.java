package de.foerderfluss.recovery;

import de.foerderfluss.calendar.RecoveryDays;
import de.foerderfluss.calendar.StartEvent;
import de.foerderfluss.casefile.CaseFile;
import de.foerderfluss.casefile.Visibility;
import de.foerderfluss.notice.Notice;
import de.foerderfluss.notice.NoticeDownloaded;
import de.foerderfluss.notice.NoticePosted;
import de.foerderfluss.notice.NoticeService;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.MatterKey;
import de.foerderfluss.shared.PersonId;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** From the notification of its notice on, a claim is due on a day, and its municipality sees it. */
@Component
class NotifiedClaim {

    private final NoticeService notices;
    private final Claims claims;
    private final ProposedClaimRows proposals;
    private final RecoveryValues values;
    private final RecoveryDays days;
    private final ClaimDueDay dueDay;
    private final CaseFile caseFile;

    NotifiedClaim(
            NoticeService notices,
            Claims claims,
            ProposedClaimRows proposals,
            RecoveryValues values,
            RecoveryDays days,
            ClaimDueDay dueDay,
            CaseFile caseFile) {
        this.notices = notices;
        this.claims = claims;
        this.proposals = proposals;
        this.values = values;
        this.days = days;
        this.dueDay = dueDay;
        this.caseFile = caseFile;
    }

    @EventListener
    void on(NoticeDownloaded downloaded) {
        notified(downloaded.reference(), downloaded.matter());
    }

    @EventListener
    void on(NoticePosted posted) {
        notified(posted.reference(), posted.matter());
    }

    private void notified(CaseReference reference, MatterKey matter) {
        Optional<LocalDate> day = notices.of(reference, matter).map(Notice::notifiedOn);
        claim(reference, matter)
                .filter(claim -> claim.state() != ClaimState.SETTLED)
                .ifPresent(claim -> day.ifPresent(notifiedOn -> setDue(claim, matter, notifiedOn)));
    }

    private void setDue(Claim claim, MatterKey notice, LocalDate notifiedOn) {
        int period = proposals
                .last(claim.id().reference(), notice)
                .map(ProposedClaim::paymentDays)
                .orElse(values.terms().paymentDays());
        dueDay.set(claim.id(), claim.matter(), days.paymentDue(StartEvent.NOTIFIED, notifiedOn, period));
        caseFile.record(
                claim.id().reference(),
                PersonId.SYSTEM,
                "CLAIM_DUE_SET",
                "Forderung %d über %s (Kassenzeichen %s) ist mit dem Bescheid bekannt gegeben."
                        .formatted(claim.id().number(), claim.claimed().total(), claim.paymentReference()),
                Visibility.APPLICANT);
    }

    /** The claim that the notice opened, or the one to which it added interest once the principal was paid. */
    private Optional<Claim> claim(CaseReference reference, MatterKey matter) {
        return claims.ofMatter(reference, matter)
                .or(() -> proposals
                        .last(reference, matter)
                        .map(ProposedClaim::target)
                        .flatMap(number -> claims.all(reference).stream()
                                .filter(claim -> claim.id().number() == number)
                                .filter(claim -> claim.open().principal().isZero())
                                .findFirst()));
    }
}
