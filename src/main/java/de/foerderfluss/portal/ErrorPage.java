package de.foerderfluss.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page {@code error.html} with the way back and everything that surrounds other pages. */
@Component
class ErrorPage {

    private final PageSurroundings surroundings;

    ErrorPage(PageSurroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** @param sentence what is wrong and what to do; null for the general words about the status */
    ModelAndView of(HttpStatusCode status, @Nullable String sentence, HttpServletRequest request) {
        ModelAndView page = new ModelAndView("error");
        page.setStatus(status);
        page.addObject("status", status.value());
        page.addObject("breach", sentence);
        page.addObject("back", back(request.getHeader("Referer")));
        page.addObject("person", surroundings.person());
        page.addObject("navigation", surroundings.navigation(request));
        return page;
    }

    /** Only the path of the page the person came from: what another site claims to be is not followed. */
    private static @Nullable String back(@Nullable String referer) {
        if (referer == null) {
            return null;
        }
        try {
            String path = URI.create(referer).getRawPath();
            return path == null || !path.startsWith("/") || path.startsWith("//") ? null : path;
        } catch (IllegalArgumentException notAnAddress) {
            return null;
        }
    }
}
