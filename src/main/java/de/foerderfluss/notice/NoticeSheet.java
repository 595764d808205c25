package de.foerderfluss.notice;

import de.foerderfluss.shared.ContentHash;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A notice as a signatory saw it. It becomes the notice if this signatory approves its content after seeing it.
 *
 * @param contentId the decision or ruling it makes known
 * @param hash of the PDF
 * @param code for the public check
 */
record NoticeSheet(
        UUID id,
        NoticeNumber number,
        String code,
        UUID contentId,
        ContentHash contentHash,
        LocalDate date,
        byte[] pdf,
        ContentHash hash) {}
