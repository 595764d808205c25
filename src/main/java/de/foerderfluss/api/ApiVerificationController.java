package de.foerderfluss.api;

import de.foerderfluss.notice.NoticeKind;
import de.foerderfluss.notice.NoticeVerification;
import de.foerderfluss.notice.NoticeVerification.VerifiedNotice;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Whether a paper is a notice of this house, for everybody. */
@RestController
@Tag(name = "Bescheid")
class ApiVerificationController {

    private final NoticeVerification verification;

    ApiVerificationController(NoticeVerification verification) {
        this.verification = verification;
    }

    /** What stands behind the code; nothing about whom it concerns. */
    record VerificationView(String number, NoticeKind kind, LocalDate date, String sha256) {

        static VerificationView of(VerifiedNotice notice) {
            return new VerificationView(
                    notice.number().text(),
                    notice.kind(),
                    notice.date(),
                    notice.hash().hex());
        }
    }

    @GetMapping("/api/v1/notices/verification/{code}")
    @SecurityRequirements
    @Operation(summary = "Echtheit eines Bescheids prüfen, ohne Anmeldung")
    VerificationView verify(@PathVariable String code) {
        return verification.byCode(code).map(VerificationView::of).orElseThrow(UnknownVerificationCode::new);
    }
}
