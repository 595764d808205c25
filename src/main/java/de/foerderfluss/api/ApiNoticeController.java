package de.foerderfluss.api;

import de.foerderfluss.api.ApiDoor.OpenedCase;
import de.foerderfluss.notice.Notice;
import de.foerderfluss.notice.NoticeIssuance;
import de.foerderfluss.notice.NoticeService;
import de.foerderfluss.notice.UnknownNotice;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The notice of a case and its way to the municipality. */
@RestController
@RequestMapping("/api/v1/cases/{reference}/notice")
@Tag(name = "Bescheid")
class ApiNoticeController {

    private final NoticeIssuance issuance;
    private final NoticeService service;
    private final ApiDoor door;

    ApiNoticeController(NoticeIssuance issuance, NoticeService service, ApiDoor door) {
        this.issuance = issuance;
        this.service = service;
        this.door = door;
    }

    /** @param postedOn the day on which the letter went to the post */
    record Posting(@Nullable LocalDate postedOn) {

        /** @throws InputRefused without a day */
        LocalDate day() {
            if (postedOn == null) {
                throw new InputRefused(
                        "Bitte nennen Sie in „postedOn“ den Tag des Postversands, zum Beispiel 2026-03-02.");
            }
            return postedOn;
        }
    }

    /** @param declaration the words of the municipality, kept as they are */
    record Waiver(@Nullable String declaration) {

        String words() {
            return declaration == null ? "" : declaration;
        }
    }

    @GetMapping
    @Operation(summary = "Bescheid und Stand der Bekanntgabe")
    NoticeView read(@PathVariable String reference) {
        OpenedCase open = door.open(reference);
        return view(open, service.of(open.reference()).orElseThrow(UnknownNotice::new));
    }

    @GetMapping(path = "/preview", produces = MediaType.APPLICATION_PDF_VALUE)
    @Operation(
            summary = "Vorschau des Bescheids (Bewilligungsbehörde)",
            description = "Wer zeichnen darf, erhält genau die Datei, die mit der Freigabe zum Bescheid wird.")
    ResponseEntity<byte[]> preview(@PathVariable String reference) {
        OpenedCase open = door.openForOffice(reference);
        return pdf("Vorschau_" + open.reference(), issuance.preview(open.actor(), open.reference()));
    }

    @GetMapping(path = "/document", produces = MediaType.APPLICATION_PDF_VALUE)
    @Operation(
            summary = "Bescheid abrufen",
            description = "Der erste Abruf durch die Kommune setzt die Bekanntgabe in Gang (§ 41 Abs. 2a VwVfG).")
    ResponseEntity<byte[]> document(@PathVariable String reference) {
        OpenedCase open = door.open(reference);
        return pdf("Bescheid_" + open.reference(), service.download(open.actor(), open.reference()));
    }

    @PostMapping("/posting")
    @Operation(summary = "Postversand vermerken (Sachbearbeitung)")
    NoticeView post(@PathVariable String reference, @RequestBody Posting posting) {
        OpenedCase open = door.openForOffice(reference);
        return view(open, service.post(open.actor(), open.reference(), posting.day()));
    }

    @PostMapping("/waiver")
    @Operation(summary = "Auf die Klage verzichten (vertretungsbefugte Person der Kommune)")
    NoticeView waive(@PathVariable String reference, @RequestBody Waiver waiver) {
        OpenedCase open = door.open(reference);
        return view(open, service.waiveRemedy(open.actor(), open.reference(), waiver.words()));
    }

    private static NoticeView view(OpenedCase open, Notice notice) {
        return NoticeView.of(notice, open.actor().isOffice());
    }

    private static ResponseEntity<byte[]> pdf(String name, byte[] content) {
        return FileAnswer.of(name + ".pdf", MediaType.APPLICATION_PDF_VALUE, content);
    }
}
