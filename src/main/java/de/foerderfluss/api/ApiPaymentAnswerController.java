package de.foerderfluss.api;

import de.foerderfluss.identity.CurrentActor;
import de.foerderfluss.payment.PaymentAnswers;
import de.foerderfluss.payment.PaymentReaders;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** What bank and cash desk answer. */
@RestController
@RequestMapping("/api/v1/payment-answers")
@Tag(name = "Auszahlung")
class ApiPaymentAnswerController {

    private final PaymentAnswers answers;
    private final CurrentActor currentActor;

    ApiPaymentAnswerController(PaymentAnswers answers, CurrentActor currentActor) {
        this.answers = answers;
        this.currentActor = currentActor;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary = "Rückmeldung einlesen: pain.002, camt.054 oder CSV der Kasse (Anordnung, Feststellung)",
            description = "Dieselbe Datei noch einmal ändert nichts und wird mit dem ersten Bericht beantwortet.")
    ImportView importAnswer(@RequestPart("file") MultipartFile file) {
        Upload upload = Upload.of(file);
        return ImportView.of(answers.importAnswer(currentActor.get(), upload.fileName(), upload.content()));
    }

    @GetMapping
    @Operation(summary = "Eingelesene Rückmeldungen, die letzte zuerst")
    PageView<ImportView> list(@ParameterObject Paging paging) {
        PaymentReaders.require(currentActor.get());
        return PageView.of(answers.list(paging.request()), ImportView::of);
    }
}
