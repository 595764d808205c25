package de.foerderfluss.portal.office;

import de.foerderfluss.identity.People;
import de.foerderfluss.identity.Role;
import de.foerderfluss.notice.NoticeService;
import de.foerderfluss.portal.BreachStatus;
import de.foerderfluss.portal.Flash;
import de.foerderfluss.ruling.Ruling;
import de.foerderfluss.ruling.RulingState;
import de.foerderfluss.ruling.Rulings;
import de.foerderfluss.shared.Breach;
import de.foerderfluss.shared.ContentHash;
import de.foerderfluss.shared.MatterKey;
import de.foerderfluss.shared.PersonId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is ruled in a case after its award: all matters, and each with its proposals, its approval and its notice. */
@Controller
@RequestMapping("/amt/vorgaenge/{reference}/verfuegungen")
class CaseRulingsController {

    private static final Role[] RETURNING = {Role.DECISION_SIGNATORY, Role.CLERK, Role.CERTIFIER, Role.PROOF_EXAMINER};

    private final CaseFrame frame;
    private final Rulings rulings;
    private final NoticeService notices;
    private final People people;

    CaseRulingsController(CaseFrame frame, Rulings rulings, NoticeService notices, People people) {
        this.frame = frame;
        this.rulings = rulings;
        this.notices = notices;
        this.people = people;
    }

    @GetMapping
    String list(@PathVariable String reference, Model model) {
        OpenCase open = frame.open(reference, CaseTab.RULINGS, model);
        List<Ruling> all = rulings.of(open.reference());
        model.addAttribute("rulings", all);
        model.addAttribute("names", names(all));
        return "office/case-rulings";
    }

    @GetMapping("/{matter}")
    ModelAndView show(@PathVariable String reference, @PathVariable String matter, Model model) {
        OpenCase open = frame.open(reference, CaseTab.RULINGS, model);
        return page(open, known(matter), model, HttpStatus.OK);
    }

    /** The notice as PDF: for a signatory what will be issued, for others a draft. */
    @GetMapping("/{matter}/vorschau.pdf")
    ResponseEntity<byte[]> preview(@PathVariable String reference, @PathVariable String matter) {
        OpenCase open = frame.open(reference, CaseTab.RULINGS, new ExtendedModelMap());
        return FileAnswer.shown(
                "Bescheid %s %s.pdf".formatted(open.reference(), matter.replace(':', '-')),
                rulings.preview(open.actor(), open.reference(), known(matter)));
    }

    @PostMapping("/{matter}/freigabe")
    ModelAndView approve(
            @PathVariable String reference,
            @PathVariable String matter,
            @RequestParam(defaultValue = "") String hash,
            @RequestParam(defaultValue = "false") boolean confirmed,
            Model model,
            RedirectAttributes redirect) {
        OpenCase open = frame.open(reference, model, Role.DECISION_SIGNATORY);
        MatterKey key = known(matter);
        if (!confirmed) {
            model.addAttribute(
                    "unconfirmed", "Bitte bestätigen Sie, dass Sie den Bescheid gelesen haben und ihn freigeben.");
            return page(open, key, model, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        ContentHash seen = ContentHash.parse(hash).orElseGet(() -> ContentHash.of(hash));
        return act(
                open,
                key,
                model,
                redirect,
                () -> rulings.approve(open.actor(), open.reference(), key, seen),
                "Die Verfügung ist freigegeben. Der Bescheid wird jetzt erlassen.");
    }

    @PostMapping("/{matter}/rueckgabe")
    ModelAndView giveBack(
            @PathVariable String reference,
            @PathVariable String matter,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            RedirectAttributes redirect) {
        OpenCase open = frame.open(reference, model, RETURNING);
        model.addAttribute("reason", reason);
        MatterKey key = known(matter);
        return act(
                open,
                key,
                model,
                redirect,
                () -> rulings.giveBack(open.actor(), open.reference(), key, reason),
                "Der Vorschlag ist zurückgegeben.");
    }

    private ModelAndView act(
            OpenCase open, MatterKey matter, Model model, RedirectAttributes redirect, Runnable act, String done) {
        try {
            act.run();
        } catch (Breach breach) {
            if (breach.kind() == Breach.Kind.UNKNOWN) {
                throw breach;
            }
            model.addAttribute("flash", Flash.danger("Das wurde nicht gespeichert.", breach.getMessage()));
            return page(open, matter, model, BreachStatus.of(breach));
        }
        return CaseForms.done(open, done, redirect);
    }

    private ModelAndView page(OpenCase open, MatterKey matter, Model model, HttpStatus status) {
        Ruling ruling = rulings.get(open.reference(), matter);
        List<Ruling> history = rulings.history(open.reference(), matter);
        boolean waits = ruling.state() == RulingState.PROPOSED;
        boolean involved = history.stream()
                .anyMatch(one -> one.contributors().contains(open.actor().id()));
        model.addAttribute("ruling", ruling);
        model.addAttribute("history", history);
        model.addAttribute("names", names(history));
        model.addAttribute("notice", notices.of(open.reference(), matter).orElse(null));
        model.addAttribute("involved", involved && open.actor().has(Role.DECISION_SIGNATORY));
        model.addAttribute("mayApprove", waits && !involved && open.actor().has(Role.DECISION_SIGNATORY));
        model.addAttribute(
                "mayReturn",
                waits
                        && (open.actor().has(Role.DECISION_SIGNATORY)
                                || ruling.proposedBy().equals(open.actor().id())));
        model.addAttribute("unverifiedTexts", waits ? rulings.unverifiedTexts(open.reference(), matter) : List.of());
        return new ModelAndView("office/case-ruling", status);
    }

    private Map<PersonId, String> names(Collection<Ruling> all) {
        Set<PersonId> everybody = all.stream()
                .flatMap(ruling -> Stream.concat(
                        ruling.contributors().stream(),
                        Stream.ofNullable(ruling.approval()).map(approval -> approval.by())))
                .collect(Collectors.toSet());
        return people.names(everybody);
    }

    private static MatterKey known(String matter) {
        return MatterKey.parse(matter).orElseThrow(NoSuchReference::new);
    }
}
