package de.foerderfluss.api;

import de.foerderfluss.notice.DeliveryWay;
import de.foerderfluss.notice.Notice;
import de.foerderfluss.notice.NoticeKind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A notice and what has become of it.
 *
 * @param matter what it is about within the case; APPLICATION for the decision on the application
 * @param kind what it decides; a municipality learns that from the notice itself, not before
 * @param downloadEnds last day of the download period
 * @param notifiedOn when it counts as notified; may lie ahead
 * @param remedyEnds last day to go to court
 * @param actions what was filed against it in court, the first one first
 */
record NoticeView(
        String number,
        String matter,
        @Nullable NoticeKind kind,
        @Nullable String sha256,
        LocalDate date,
        DeliveryWay delivery,
        @Nullable LocalDate provided,
        @Nullable LocalDate downloadEnds,
        @Nullable LocalDate downloaded,
        @Nullable LocalDate posted,
        @Nullable LocalDate notifiedOn,
        @Nullable LocalDate remedyEnds,
        @Nullable LocalDate waivedOn,
        @Nullable LocalDate finalOn,
        @Nullable String finalityReason,
        List<CourtActionView> actions) {

    static NoticeView of(Notice notice, boolean forOffice) {
        boolean known = forOffice || notice.downloaded() != null || notice.posted() != null;
        return new NoticeView(
                notice.number().text(),
                notice.matter().text(),
                known ? notice.kind() : null,
                known ? notice.hash().hex() : null,
                notice.date(),
                notice.delivery(),
                notice.provided(),
                notice.downloadEnds(),
                notice.downloaded(),
                notice.posted(),
                notice.notifiedOn(),
                notice.remedyEnds(),
                notice.waivedOn(),
                notice.finalOn(),
                notice.finalityReason(),
                notice.actions().stream().map(CourtActionView::of).toList());
    }
}
