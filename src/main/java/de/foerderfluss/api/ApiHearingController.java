package de.foerderfluss.api;

import de.foerderfluss.api.ApiDoor.OpenedCase;
import de.foerderfluss.casefile.AttachmentInspection;
import de.foerderfluss.casefile.InspectedAttachment;
import de.foerderfluss.hearing.AnswerWay;
import de.foerderfluss.hearing.Hearing;
import de.foerderfluss.hearing.Hearings;
import de.foerderfluss.hearing.IntendedMeasure;
import de.foerderfluss.hearing.ReceivedAnswer;
import de.foerderfluss.shared.MatterKey;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Hearing a municipality before something is decided against it. */
@RestController
@RequestMapping("/api/v1/cases/{reference}/hearings")
@Tag(name = "Anhörung")
class ApiHearingController {

    private final Hearings hearings;
    private final AttachmentInspection inspection;
    private final ApiDoor door;
    private final Clock clock;

    ApiHearingController(Hearings hearings, AttachmentInspection inspection, ApiDoor door, Clock clock) {
        this.hearings = hearings;
        this.inspection = inspection;
        this.door = door;
        this.clock = clock;
    }

    /**
     * @param matter what it is about, for example {@code APPLICATION} or {@code REVOCATION:1}
     * @param amount in euros, with at most two decimals; null if it is not about money
     * @param days for the answer
     */
    record NewHearing(
            @Nullable String matter,
            @Nullable String measure,
            @Nullable String facts,
            @Nullable String legalBasis,
            @Nullable BigDecimal amount,
            @Nullable String interest,
            @Nullable Integer days) {

        IntendedMeasure intended() {
            return new IntendedMeasure(
                    given(measure), given(facts), given(legalBasis), Amounts.money(amount), given(interest));
        }

        private static String given(@Nullable String text) {
            return text == null ? "" : text;
        }
    }

    record MoreTime(@Nullable Integer days, @Nullable String reason) {}

    record Treatment(@Nullable String treatment) {}

    @GetMapping
    @Operation(summary = "Anhörungen des Vorgangs, die älteste zuerst")
    List<HearingView> list(@PathVariable String reference) {
        OpenedCase open = door.open(reference);
        return hearings.of(open.reference()).stream()
                .map(hearing -> view(open, hearing))
                .toList();
    }

    @PostMapping
    @Operation(
            summary = "Kommune anhören (Sachbearbeitung, Nachweisprüfung)",
            description = "Es entsteht ein Schreiben mit der Äußerungsfrist; je Gegenstand gibt es eine Anhörung.")
    HearingView open(@PathVariable String reference, @RequestBody NewHearing hearing) {
        OpenedCase open = door.openForOffice(reference);
        MatterKey matter = matter(hearing.matter() == null ? "APPLICATION" : hearing.matter());
        return view(
                open, hearings.open(open.actor(), open.reference(), matter, hearing.intended(), days(hearing.days())));
    }

    @GetMapping("/{matter}")
    @Operation(summary = "Eine Anhörung")
    HearingView read(@PathVariable String reference, @PathVariable String matter) {
        OpenedCase open = door.open(reference);
        return view(open, hearings.get(open.reference(), matter(matter)));
    }

    @PostMapping(path = "/{matter}/answers", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary =
                    "Sich äußern (Kommune) oder eine Äußerung eintragen, die auf anderem Weg kam (Bewilligungsbehörde)",
            description =
                    "Dieselbe Äußerung noch einmal gesendet ändert nichts. Weg und Tag des Eingangs nennt nur die Bewilligungsbehörde; ohne Angabe kam sie heute per Brief.")
    HearingView answer(
            @PathVariable String reference,
            @PathVariable String matter,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(required = false) @Nullable AnswerWay way,
            @RequestParam(required = false) @Nullable LocalDate receivedOn,
            @RequestPart(name = "file", required = false) @Nullable List<MultipartFile> files) {
        OpenedCase open = door.open(reference);
        List<InspectedAttachment> inspected = (files == null ? List.<MultipartFile>of() : files)
                .stream()
                        .map(Upload::of)
                        .map(upload -> inspection.inspect(upload.fileName(), upload.content()))
                        .toList();
        Hearing answered = open.actor().isOffice()
                ? hearings.recordAnswer(
                        open.actor(),
                        open.reference(),
                        matter(matter),
                        new ReceivedAnswer(
                                text,
                                inspected,
                                way == null ? AnswerWay.LETTER : way,
                                receivedOn == null ? LocalDate.now(clock) : receivedOn))
                : hearings.answer(open.actor(), open.reference(), matter(matter), text, inspected);
        return view(open, answered);
    }

    @PostMapping("/{matter}/extension")
    @Operation(summary = "Äußerungsfrist verlängern (Sachbearbeitung, Nachweisprüfung)")
    HearingView extend(@PathVariable String reference, @PathVariable String matter, @RequestBody MoreTime time) {
        OpenedCase open = door.openForOffice(reference);
        String reason = time.reason() == null ? "" : time.reason();
        return view(open, hearings.extend(open.actor(), open.reference(), matter(matter), days(time.days()), reason));
    }

    @PostMapping("/{matter}/closure")
    @Operation(summary = "Äußerung würdigen und Anhörung abschließen (Sachbearbeitung, Nachweisprüfung)")
    HearingView close(@PathVariable String reference, @PathVariable String matter, @RequestBody Treatment treatment) {
        OpenedCase open = door.openForOffice(reference);
        String words = treatment.treatment() == null ? "" : treatment.treatment();
        return view(open, hearings.close(open.actor(), open.reference(), matter(matter), words));
    }

    private HearingView view(OpenedCase open, Hearing hearing) {
        return HearingView.of(
                hearing,
                hearings.replyPeriod(hearing).reason(),
                LocalDate.now(clock),
                open.actor().isOffice());
    }

    private static int days(@Nullable Integer days) {
        if (days == null) {
            throw new InputRefused("Bitte nennen Sie in „days“ die Zahl der Tage für die Äußerung.");
        }
        return days;
    }

    static MatterKey matter(String text) {
        return MatterKey.parse(text)
                .orElseThrow(() -> new InputRefused(
                        "Der Gegenstand ist nicht lesbar. Bitte nennen Sie ihn zum Beispiel so: REVOCATION:1."));
    }
}
