package de.foerderfluss.portal.finance;

import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.CurrentActor;
import de.foerderfluss.identity.People;
import de.foerderfluss.identity.Role;
import de.foerderfluss.payment.PaymentFile;
import de.foerderfluss.payment.PaymentFileKind;
import de.foerderfluss.payment.PaymentReaders;
import de.foerderfluss.payment.PaymentRun;
import de.foerderfluss.payment.PaymentRuns;
import de.foerderfluss.portal.PageNumber;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.data.domain.PageRequest;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Payment runs: what waits, starting one, watching it, and fetching its files. */
@Controller
@RequestMapping("/amt/zahllaeufe")
class PaymentRunController {

    private static final int ROWS = 25;

    private final PaymentRuns runs;
    private final People people;
    private final CurrentActor currentActor;
    private final Clock clock;

    PaymentRunController(PaymentRuns runs, People people, CurrentActor currentActor, Clock clock) {
        this.runs = runs;
        this.people = people;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "1") int page, Model model) {
        Actor actor = reader();
        var list = runs.list(PageRequest.of(PageNumber.index(page), ROWS));
        model.addAttribute("runs", list);
        model.addAttribute(
                "names", people.names(list.stream().map(PaymentRun::startedBy).collect(Collectors.toSet())));
        model.addAttribute("mayStart", actor.has(Role.PAYMENT_ORDERER));
        if (actor.has(Role.PAYMENT_ORDERER)) {
            model.addAttribute("waiting", runs.waiting(actor));
        }
        model.addAttribute("mayImport", actor.has(Role.PAYMENT_ORDERER, Role.CERTIFIER));
        model.addAttribute("today", LocalDate.now(clock));
        return "finance/payment-runs";
    }

    @PostMapping
    String start(
            @RequestParam @DateTimeFormat(pattern = "dd.MM.yyyy") LocalDate executionDate,
            RedirectAttributes redirect) {
        PaymentRun run = runs.start(currentActor.get(), executionDate);
        redirect.addAttribute("id", run.id());
        return "redirect:/amt/zahllaeufe/{id}";
    }

    @GetMapping("/{id}")
    String show(@PathVariable UUID id, Model model) {
        Actor actor = reader();
        model.addAttribute("run", runs.get(id));
        model.addAttribute("kinds", PaymentFileKind.values());
        model.addAttribute("mayFetch", actor.has(Role.PAYMENT_ORDERER, Role.AUDITOR));
        return "finance/payment-run";
    }

    @GetMapping("/{id}/dateien/{kind}")
    ResponseEntity<byte[]> file(@PathVariable UUID id, @PathVariable PaymentFileKind kind) {
        PaymentFile file = runs.file(currentActor.get(), id, kind);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.fileName())
                                .build()
                                .toString())
                .body(file.content());
    }

    private Actor reader() {
        Actor actor = currentActor.get();
        PaymentReaders.require(actor);
        return actor;
    }
}
