package de.foerderfluss.api;

import de.foerderfluss.api.ApiDoor.OpenedCase;
import de.foerderfluss.calendar.DeadlineDesk;
import de.foerderfluss.calendar.Deadlines;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Deadlines of a case, why they end when they do, and giving more time. */
@RestController
@RequestMapping("/api/v1/cases/{reference}/deadlines")
@Tag(name = "Fristen")
class ApiDeadlineController {

    private final Deadlines deadlines;
    private final DeadlineDesk desk;
    private final ApiDoor door;

    ApiDeadlineController(Deadlines deadlines, DeadlineDesk desk, ApiDoor door) {
        this.deadlines = deadlines;
        this.desk = desk;
        this.door = door;
    }

    /** A later last day. */
    record LaterDay(@Nullable LocalDate day, @Nullable String reason) {}

    /** Days on which a period stops, both included. */
    record StoppedDays(
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable String reason) {}

    @GetMapping
    @Operation(summary = "Fristen des Vorgangs mit Begründung, auch die beendeten")
    List<DeadlineView> list(@PathVariable String reference) {
        OpenedCase open = door.open(reference);
        return deadlines.of(open.reference()).stream()
                .filter(day -> open.actor().isOffice() || !day.kind().isInternal())
                .map(DeadlineView::of)
                .toList();
    }

    @PostMapping("/{number}/extension")
    @Operation(
            summary = "Eine von der Behörde gesetzte Frist verlängern (Sachbearbeitung)",
            description = "Gesetzliche Fristen werden mit Begründung abgelehnt (§ 31 Abs. 7 VwVfG).")
    DeadlineView extend(@PathVariable String reference, @PathVariable long number, @RequestBody LaterDay later) {
        OpenedCase open = door.openForOffice(reference);
        return DeadlineView.of(
                desk.extend(open.actor(), open.reference(), number, day(later.day()), text(later.reason())));
    }

    @PostMapping("/{number}/suspension")
    @Operation(summary = "Eine von der Behörde gesetzte Frist für einige Tage aussetzen (Sachbearbeitung)")
    DeadlineView suspend(@PathVariable String reference, @PathVariable long number, @RequestBody StoppedDays stopped) {
        OpenedCase open = door.openForOffice(reference);
        return DeadlineView.of(desk.suspend(
                open.actor(),
                open.reference(),
                number,
                day(stopped.from()),
                day(stopped.until()),
                text(stopped.reason())));
    }

    private static LocalDate day(@Nullable LocalDate given) {
        return given == null || given.getYear() > 2199 ? LocalDate.EPOCH : given;
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given;
    }
}
