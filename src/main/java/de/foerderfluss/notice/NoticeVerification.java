package de.foerderfluss.notice;

import de.foerderfluss.shared.ContentHash;
import java.time.LocalDate;
import java.util.Optional;

/** Says to everybody who holds a paper whether it is a notice of this house. It tells nothing about whom it concerns. */
public interface NoticeVerification {

    /**
     * What stands behind a code.
     *
     * @param number of the notice
     * @param hash the SHA-256 of the genuine PDF
     */
    record VerifiedNotice(NoticeNumber number, NoticeKind kind, LocalDate date, ContentHash hash) {}

    /** Reads the code as a person types it, in any case, with or without hyphens; empty if no issued notice bears it. */
    Optional<VerifiedNotice> byCode(String code);
}
