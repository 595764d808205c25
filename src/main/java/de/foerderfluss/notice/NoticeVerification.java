package de.foerderfluss.notice;

import de.foerderfluss.shared.ContentHash;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says to everybody who holds a paper whether it is a notice of this house. It tells nothing about whom it concerns. */
@Service
@Transactional(readOnly = true)
public class NoticeVerification {

    /**
     * What stands behind a code.
     *
     * @param date printed on the notice
     * @param hash the SHA-256 of the genuine PDF
     * @param contestable whether it can still be contested, or is not notified yet
     */
    public record VerifiedNotice(
            NoticeNumber number, NoticeKind kind, LocalDate date, ContentHash hash, boolean contestable) {}

    private final AdministrativeActs acts;

    NoticeVerification(AdministrativeActs acts) {
        this.acts = acts;
    }

    /** Reads the code as a person types it, in any case, with or without hyphens; empty if no issued notice bears it. */
    public Optional<VerifiedNotice> byCode(String code) {
        return VerificationCode.parse(code)
                .flatMap(acts::findByCode)
                .map(AdministrativeAct::notice)
                .map(notice -> new VerifiedNotice(
                        notice.number(), notice.kind(), notice.date(), notice.hash(), notice.finalOn() == null));
    }
}
