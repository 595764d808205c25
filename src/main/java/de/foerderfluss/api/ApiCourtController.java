package de.foerderfluss.api;

import de.foerderfluss.api.ApiDoor.OpenedCase;
import de.foerderfluss.identity.AdministrativeCourt;
import de.foerderfluss.notice.ActionExtent;
import de.foerderfluss.notice.ActionOutcome;
import de.foerderfluss.notice.CourtActions;
import de.foerderfluss.notice.NewActionEnd;
import de.foerderfluss.notice.NewCourtAction;
import de.foerderfluss.notice.Notice;
import de.foerderfluss.notice.NoticeNumber;
import de.foerderfluss.notice.NoticeService;
import de.foerderfluss.notice.UnknownNotice;
import de.foerderfluss.shared.MatterKey;
import de.foerderfluss.shared.Money;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What happens to a notice in court, as clerks record it. */
@RestController
@RequestMapping("/api/v1/cases/{reference}/notices/{number}/action")
@Tag(name = "Bescheid")
class ApiCourtController {

    private static final Money UNREADABLE = Money.ofCents(-1);

    private final CourtActions actions;
    private final NoticeService notices;
    private final ApiDoor door;

    ApiCourtController(CourtActions actions, NoticeService notices, ApiDoor door) {
        this.actions = actions;
        this.notices = notices;
        this.door = door;
    }

    /**
     * A court action.
     *
     * @param court the competent court follows from the seat of the municipality
     * @param accepted how much of the grant it leaves alone; only if it contests a part of a grant
     * @param reinstated whether the court has excused that it was filed late
     */
    record Filing(
            @Nullable LocalDate filedOn,
            @Nullable AdministrativeCourt court,
            @Nullable String courtFile,
            @Nullable ActionExtent extent,
            @Nullable String contested,
            @Nullable Object accepted,
            @Nullable Boolean reinstated) {

        NewCourtAction action() {
            return new NewCourtAction(
                    filedOn == null ? LocalDate.EPOCH : filedOn,
                    required(court, "court", "das Gericht"),
                    text(courtFile),
                    required(extent, "extent", "den Umfang der Klage"),
                    text(contested),
                    money(accepted),
                    Boolean.TRUE.equals(reinstated));
        }
    }

    /**
     * The end of a court action.
     *
     * @param remaining what is left of the grant; only if the end touches a grant without taking it away altogether
     */
    record Ending(
            @Nullable ActionOutcome outcome,
            @Nullable LocalDate day,
            @Nullable String summary,
            @Nullable Object remaining) {

        NewActionEnd end() {
            return new NewActionEnd(
                    required(outcome, "outcome", "den Ausgang"),
                    day == null ? LocalDate.EPOCH : day,
                    text(summary),
                    money(remaining));
        }
    }

    /** @param text what the authority has done to follow the outcome */
    record Implementation(@Nullable String text) {}

    @PostMapping
    @Operation(
            summary = "Klage gegen den Bescheid vermerken (Sachbearbeitung)",
            description =
                    "Eine verspätete Klage wird vermerkt, hindert aber die Bestandskraft nicht, solange das Gericht keine Wiedereinsetzung gewährt.")
    NoticeView file(@PathVariable String reference, @PathVariable String number, @RequestBody Filing filing) {
        OpenedCase open = door.openForOffice(reference);
        return view(actions.file(open.actor(), open.reference(), matter(open, number), filing.action()));
    }

    @PostMapping("/reinstatement")
    @Operation(summary = "Wiedereinsetzung in die Klagefrist vermerken (Sachbearbeitung)")
    NoticeView reinstate(@PathVariable String reference, @PathVariable String number) {
        OpenedCase open = door.openForOffice(reference);
        return view(actions.reinstate(open.actor(), open.reference(), matter(open, number)));
    }

    @PostMapping("/end")
    @Operation(summary = "Ende der Klage vermerken (Sachbearbeitung)")
    NoticeView end(@PathVariable String reference, @PathVariable String number, @RequestBody Ending ending) {
        OpenedCase open = door.openForOffice(reference);
        return view(actions.end(open.actor(), open.reference(), matter(open, number), ending.end()));
    }

    @PostMapping("/implementation")
    @Operation(summary = "Umsetzung des Ausgangs vermerken (Sachbearbeitung)")
    NoticeView implement(
            @PathVariable String reference, @PathVariable String number, @RequestBody Implementation implementation) {
        OpenedCase open = door.openForOffice(reference);
        return view(
                actions.implement(open.actor(), open.reference(), matter(open, number), text(implementation.text())));
    }

    private MatterKey matter(OpenedCase open, String number) {
        return notices.numbered(open.reference(), NoticeNumber.parse(number).orElseThrow(UnknownNotice::new))
                .matter();
    }

    private static NoticeView view(Notice notice) {
        return NoticeView.of(notice, true);
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given;
    }

    private static @Nullable Money money(@Nullable Object given) {
        return given == null ? null : Money.parseGerman(Amounts.typed(given)).orElse(UNREADABLE);
    }

    private static <T> T required(@Nullable T given, String field, String what) {
        if (given == null) {
            throw new InputRefused("Bitte nennen Sie in „%s“ %s.".formatted(field, what));
        }
        return given;
    }
}
