package de.foerderfluss.portal.office;

import de.foerderfluss.form.FormError;
import de.foerderfluss.form.FormRejected;
import de.foerderfluss.identity.Absence;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.CurrentActor;
import de.foerderfluss.identity.Deputies;
import de.foerderfluss.identity.People;
import de.foerderfluss.portal.DayInput;
import de.foerderfluss.portal.Flash;
import de.foerderfluss.portal.GermanText;
import de.foerderfluss.portal.Typed;
import de.foerderfluss.shared.Breach;
import de.foerderfluss.shared.PersonId;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Absences and deputies: one's own, and for administrators and heads of unit everybody's. */
@Controller
@RequestMapping(AbsenceController.PAGE)
class AbsenceController {

    static final String PAGE = "/amt/abwesenheit";

    private final Deputies deputies;
    private final AbsencePage page;
    private final People people;
    private final GermanText german;
    private final CurrentActor currentActor;

    AbsenceController(
            Deputies deputies, AbsencePage page, People people, GermanText german, CurrentActor currentActor) {
        this.deputies = deputies;
        this.page = page;
        this.people = people;
        this.german = german;
        this.currentActor = currentActor;
    }

    @GetMapping
    String show(Model model) {
        return page.show(currentActor.get(), Typed.nothing(), model);
    }

    @PostMapping
    String record(
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Actor actor = currentActor.get();
        CaseFrame.requireOffice(actor);
        Typed typed = Typed.of("absence", sent);
        try {
            PersonId absent = typed.value("person").isEmpty() ? actor.id() : person(typed, "person", "Wer fehlt");
            Absence recorded = deputies.record(
                    actor,
                    absent,
                    person(typed, "deputy", "Vertretung"),
                    day(typed, "from", "Erster Tag"),
                    day(typed, "until", "Letzter Tag"));
            redirect.addFlashAttribute(
                    "flash",
                    Flash.success("Die Abwesenheit vom %s bis zum %s ist eingetragen; Vertretung: %s."
                            .formatted(
                                    german.day(recorded.from()),
                                    german.day(recorded.until()),
                                    people.get(recorded.deputy()).name())));
        } catch (Breach refused) {
            return page.show(actor, typed.refused(refused, response), model);
        }
        return "redirect:" + PAGE;
    }

    @PostMapping("/{id}/ende")
    String end(@PathVariable UUID id, RedirectAttributes redirect) {
        Absence ended = deputies.end(currentActor.get(), id);
        redirect.addFlashAttribute(
                "flash",
                Flash.success("Die Abwesenheit von %s ist beendet."
                        .formatted(people.get(ended.person()).name())));
        return "redirect:" + PAGE;
    }

    private static PersonId person(Typed typed, String field, String label) {
        try {
            return new PersonId(UUID.fromString(typed.value(field)));
        } catch (IllegalArgumentException noId) {
            throw rejected(field, label, "Bitte wählen Sie eine Person aus der Liste.");
        }
    }

    private static LocalDate day(Typed typed, String field, String label) {
        return DayInput.parse(typed.value(field))
                .orElseThrow(() -> rejected(
                        field,
                        label,
                        "„%s“ ist kein Datum. Bitte schreiben Sie es so: TT.MM.JJJJ, zum Beispiel 31.12.2026."
                                .formatted(label)));
    }

    private static FormRejected rejected(String field, String label, String sentence) {
        return new FormRejected(List.of(new FormError(field, label, sentence)));
    }
}
