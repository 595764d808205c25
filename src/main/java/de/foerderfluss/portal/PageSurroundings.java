package de.foerderfluss.portal;

import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.CurrentActor;
import de.foerderfluss.identity.Municipalities;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page of the portal what surrounds its content: who is signed in and where that person may go. */
@ControllerAdvice(basePackageClasses = PageSurroundings.class)
class PageSurroundings {

    private final CurrentActor currentActor;
    private final Municipalities municipalities;

    PageSurroundings(CurrentActor currentActor, Municipalities municipalities) {
        this.currentActor = currentActor;
        this.municipalities = municipalities;
    }

    @ModelAttribute("person")
    @Nullable
    String person() {
        return currentActor.find().map(this::described).orElse(null);
    }

    @ModelAttribute("navigation")
    List<NavigationLink> navigation(HttpServletRequest request) {
        return currentActor
                .find()
                .map(actor -> Navigation.of(actor, request.getRequestURI()))
                .orElse(List.of());
    }

    private String described(Actor actor) {
        return actor.municipality() == null
                ? actor.name()
                : actor.name() + ", " + municipalities.get(actor.municipality()).name();
    }
}
