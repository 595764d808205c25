package de.foerderfluss.portal.municipality;

import de.foerderfluss.amendment.ChangeRequests;
import de.foerderfluss.casefile.AttachmentInspection;
import de.foerderfluss.portal.Flash;
import de.foerderfluss.portal.Uploads;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the buttons of the page for a request do once the input is saved. */
@Component
class ChangeButtons {

    private static final Pattern DETACH = Pattern.compile("detach:([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

    private final ChangeRequests requests;
    private final AttachmentInspection inspection;

    ChangeButtons(ChangeRequests requests, AttachmentInspection inspection) {
        this.requests = requests;
        this.inspection = inspection;
    }

    /** Where to go on. */
    String after(String action, OpenedCase opened, HttpServletRequest request, RedirectAttributes redirect) {
        String address = "redirect:" + ChangePage.address(opened);
        Matcher detach = DETACH.matcher(action);
        if (detach.matches()) {
            requests.detach(opened.actor(), opened.reference(), UUID.fromString(detach.group(1)));
            redirect.addFlashAttribute("flash", Flash.success("Die Anlage ist entfernt."));
            return address + "#anlagen";
        }
        return switch (action) {
            case "attach" -> {
                redirect.addFlashAttribute("flash", attach(opened, request));
                yield address + "#anlagen";
            }
            case "check" -> address + "?pruefung";
            case "submit" -> address + "/einreichen";
            default -> {
                redirect.addFlashAttribute("flash", Flash.success("Gespeichert."));
                yield address;
            }
        };
    }

    private Flash attach(OpenedCase opened, HttpServletRequest request) {
        Uploads uploads = Uploads.of(
                request,
                (fileName, content) ->
                        requests.attach(opened.actor(), opened.reference(), inspection.inspect(fileName, content)));
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
}
