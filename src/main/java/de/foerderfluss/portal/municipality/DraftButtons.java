package de.foerderfluss.portal.municipality;

import de.foerderfluss.application.ApplicationDrafts;
import de.foerderfluss.application.DraftId;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.portal.Flash;
import de.foerderfluss.portal.Uploads;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the buttons of the draft page do once the input is saved. */
@Component
class DraftButtons {

    private static final Pattern DETACH = Pattern.compile("detach:([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm 'Uhr'");

    private final ApplicationDrafts drafts;
    private final Clock clock;

    DraftButtons(ApplicationDrafts drafts, Clock clock) {
        this.drafts = drafts;
        this.clock = clock;
    }

    /** Where to go on. */
    String after(String action, Actor actor, DraftId draft, HttpServletRequest request, RedirectAttributes redirect) {
        String address = "redirect:" + Addresses.of(draft);
        Matcher detach = DETACH.matcher(action);
        if (detach.matches()) {
            drafts.detach(actor, draft, UUID.fromString(detach.group(1)));
            redirect.addFlashAttribute("flash", Flash.success("Die Anlage ist entfernt."));
            return address + "#anlagen";
        }
        return switch (action) {
            case "attach" -> {
                redirect.addFlashAttribute("flash", attach(actor, draft, request));
                yield address + "#anlagen";
            }
            case "check" -> address + "?pruefung";
            case "submit" -> address + "/einreichen";
            default -> {
                redirect.addFlashAttribute("flash", Flash.success("Gespeichert um " + now() + "."));
                yield address;
            }
        };
    }

    private Flash attach(Actor actor, DraftId draft, HttpServletRequest request) {
        Uploads uploads = Uploads.of(request, (fileName, content) -> drafts.attach(actor, draft, fileName, content));
        if (uploads.isEmpty()) {
            return Flash.warning(
                    "Es war keine Datei ausgewählt.",
                    "Ihre Eingaben sind gespeichert. Bitte wählen Sie erst eine Datei aus und dann „Hochladen“.");
        }
        String taken = uploads.taken() == 1 ? "1 Datei ist" : uploads.taken() + " Dateien sind";
        return uploads.anyRefused()
                ? Flash.danger(
                        "Nicht alle Dateien konnten angenommen werden.",
                        uploads.refusals() + " Ihre übrigen Eingaben sind gespeichert, " + taken + " angenommen.")
                : Flash.success(taken + " hochgeladen, Ihre Eingaben sind gespeichert.");
    }

    private String now() {
        return TIME.format(LocalTime.now(clock));
    }
}
