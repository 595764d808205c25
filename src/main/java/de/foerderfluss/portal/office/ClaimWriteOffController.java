package de.foerderfluss.portal.office;

import de.foerderfluss.form.FormError;
import de.foerderfluss.form.FormRejected;
import de.foerderfluss.identity.Role;
import de.foerderfluss.portal.Typed;
import de.foerderfluss.recovery.ClaimAmount;
import de.foerderfluss.recovery.ClaimId;
import de.foerderfluss.recovery.WriteOffKind;
import de.foerderfluss.recovery.WriteOffs;
import de.foerderfluss.shared.Money;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Giving a claim up, for a time or for good: proposed by one person, decided by another. */
@Controller
@RequestMapping("/amt/vorgaenge/{reference}/forderungen/{number}")
class ClaimWriteOffController {

    private static final Role[] PROPOSING = {Role.BUDGET_OFFICER, Role.CLERK};
    private static final Role[] DECIDING = {Role.BUDGET_OFFICER, Role.DECISION_SIGNATORY};

    private final CaseFrame frame;
    private final WriteOffs writeOffs;
    private final ClaimPage page;

    ClaimWriteOffController(CaseFrame frame, WriteOffs writeOffs, ClaimPage page) {
        this.frame = frame;
        this.writeOffs = writeOffs;
        this.page = page;
    }

    @PostMapping("/aufgabe")
    String propose(
            @PathVariable String reference,
            @PathVariable int number,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        OpenCase open = frame.open(reference, model, PROPOSING);
        Typed typed = Typed.of("giveup", sent);
        return page.answer(
                open,
                number,
                typed,
                () -> propose(open, number, typed),
                "Der Vorschlag wartet auf die Entscheidung einer anderen Person.",
                response,
                model,
                redirect);
    }

    @PostMapping("/aufgabe/billigung")
    String approve(
            @PathVariable String reference,
            @PathVariable int number,
            @RequestParam(defaultValue = "") String seen,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        OpenCase open = frame.open(reference, model, DECIDING);
        return page.answer(
                open,
                number,
                Typed.nothing(),
                () -> writeOffs.approve(open.actor(), ClaimId.named(open.reference(), number), id(seen)),
                "Der Vorschlag ist gebilligt.",
                response,
                model,
                redirect);
    }

    @PostMapping("/aufgabe/ablehnung")
    String refuse(
            @PathVariable String reference,
            @PathVariable int number,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        OpenCase open = frame.open(reference, model, DECIDING);
        Typed typed = Typed.of("refuse", sent);
        return page.answer(
                open,
                number,
                typed,
                () -> writeOffs.refuse(
                        open.actor(), ClaimId.named(open.reference(), number), id(seen), typed.value("reason")),
                "Der Vorschlag ist abgelehnt; die Forderung bleibt bestehen.",
                response,
                model,
                redirect);
    }

    @PostMapping("/wiederaufnahme")
    String resume(
            @PathVariable String reference,
            @PathVariable int number,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        OpenCase open = frame.open(reference, model, Role.BUDGET_OFFICER);
        Typed typed = Typed.of("resume", sent);
        return page.answer(
                open,
                number,
                typed,
                () -> writeOffs.resume(open.actor(), ClaimId.named(open.reference(), number), typed.value("reason")),
                "Die Forderung wird wieder verfolgt.",
                response,
                model,
                redirect);
    }

    private void propose(OpenCase open, int number, Typed typed) {
        boolean suspension = WriteOffKind.SUSPENSION.name().equals(typed.value("kind"));
        ClaimAmount amount = suspension
                ? ClaimAmount.ZERO
                : new ClaimAmount(amount(typed, "principal", "Hauptforderung"), amount(typed, "interest", "Zinsen"));
        writeOffs.propose(
                open.actor(),
                ClaimId.named(open.reference(), number),
                suspension ? WriteOffKind.SUSPENSION : WriteOffKind.REMISSION,
                amount,
                typed.value("reason"));
    }

    /** Nothing typed is nothing given up. */
    private static Money amount(Typed typed, String field, String label) {
        String text = typed.value(field).strip();
        return text.isEmpty()
                ? Money.ZERO
                : Money.parseGerman(text)
                        .orElseThrow(() -> new FormRejected(List.of(new FormError(
                                field,
                                label,
                                "„%s“ ist kein Betrag. Schreiben Sie zum Beispiel 1.250,00.".formatted(label)))));
    }

    /** What is no id names a proposal that was never made. */
    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException malformed) {
            return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
