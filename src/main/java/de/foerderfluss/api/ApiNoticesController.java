package de.foerderfluss.api;

import de.foerderfluss.api.ApiDoor.OpenedCase;
import de.foerderfluss.notice.Notice;
import de.foerderfluss.notice.NoticeNumber;
import de.foerderfluss.notice.NoticeService;
import de.foerderfluss.notice.UnknownNotice;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** All notices of a case, each by its number. */
@RestController
@RequestMapping("/api/v1/cases/{reference}/notices")
@Tag(name = "Bescheid")
class ApiNoticesController {

    private final NoticeService service;
    private final ApiDoor door;

    ApiNoticesController(NoticeService service, ApiDoor door) {
        this.service = service;
        this.door = door;
    }

    @GetMapping
    @Operation(summary = "Alle Bescheide des Vorgangs, der erste zuerst")
    List<NoticeView> list(@PathVariable String reference) {
        OpenedCase open = door.open(reference);
        return service.all(open.reference()).stream()
                .map(notice -> view(open, notice))
                .toList();
    }

    @GetMapping("/{number}")
    @Operation(summary = "Ein Bescheid und der Stand seiner Bekanntgabe")
    NoticeView read(@PathVariable String reference, @PathVariable String number) {
        OpenedCase open = door.open(reference);
        return view(open, find(open, number));
    }

    @GetMapping(path = "/{number}/document", produces = MediaType.APPLICATION_PDF_VALUE)
    @Operation(
            summary = "Bescheid abrufen",
            description = "Der erste Abruf durch die Kommune setzt die Bekanntgabe in Gang (§ 41 Abs. 2a VwVfG).")
    ResponseEntity<byte[]> document(@PathVariable String reference, @PathVariable String number) {
        OpenedCase open = door.open(reference);
        Notice notice = find(open, number);
        return FileAnswer.of(
                "Bescheid_%s_%s.pdf".formatted(open.reference(), notice.number()),
                MediaType.APPLICATION_PDF_VALUE,
                service.download(open.actor(), open.reference(), notice.matter()));
    }

    @PostMapping("/{number}/posting")
    @Operation(summary = "Postversand vermerken (Sachbearbeitung)")
    NoticeView post(
            @PathVariable String reference,
            @PathVariable String number,
            @RequestBody ApiNoticeController.Posting posting) {
        OpenedCase open = door.openForOffice(reference);
        LocalDate day = posting.day();
        return view(
                open,
                service.post(open.actor(), open.reference(), find(open, number).matter(), day));
    }

    @PostMapping("/{number}/waiver")
    @Operation(summary = "Auf die Klage verzichten (vertretungsbefugte Person der Kommune)")
    NoticeView waive(
            @PathVariable String reference,
            @PathVariable String number,
            @RequestBody ApiNoticeController.Waiver waiver) {
        OpenedCase open = door.open(reference);
        return view(
                open,
                service.waiveRemedy(
                        open.actor(), open.reference(), find(open, number).matter(), waiver.words()));
    }

    private Notice find(OpenedCase open, String number) {
        return service.numbered(open.reference(), NoticeNumber.parse(number).orElseThrow(UnknownNotice::new));
    }

    private static NoticeView view(OpenedCase open, Notice notice) {
        return NoticeView.of(notice, open.actor().isOffice());
    }
}
