package de.foerderfluss.portal.finance;

import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.CurrentActor;
import de.foerderfluss.identity.Role;
import de.foerderfluss.payment.ImportOutcome;
import de.foerderfluss.payment.ImportReport;
import de.foerderfluss.payment.PaymentAnswers;
import de.foerderfluss.payment.PaymentReaders;
import de.foerderfluss.portal.PageNumber;
import java.io.IOException;
import java.util.Objects;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** What bank and cash desk answer, line by line. */
@Controller
@RequestMapping("/amt/zahllaeufe/rueckmeldungen")
class PaymentAnswerController {

    private static final int ROWS = 25;

    private final PaymentAnswers answers;
    private final CurrentActor currentActor;

    PaymentAnswerController(PaymentAnswers answers, CurrentActor currentActor) {
        this.answers = answers;
        this.currentActor = currentActor;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "1") int page, Model model) {
        Actor actor = currentActor.get();
        PaymentReaders.require(actor);
        model.addAttribute("reports", answers.list(PageRequest.of(PageNumber.index(page), ROWS)));
        model.addAttribute("mayImport", actor.has(Role.PAYMENT_ORDERER, Role.CERTIFIER));
        return "finance/payment-answers";
    }

    /** Shows the report at once; sending the same file again, or reloading, changes nothing and shows it again. */
    @PostMapping
    String importAnswer(@RequestParam MultipartFile file, Model model) throws IOException {
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "Rückmeldung");
        ImportReport report = answers.importAnswer(currentActor.get(), name, file.getBytes());
        model.addAttribute("report", report);
        model.addAttribute("outcomes", ImportOutcome.values());
        return "finance/payment-answer";
    }
}
