package de.foerderfluss.portal;

import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A link of the navigation, of a breadcrumb or at the foot of a page.
 *
 * @param label German words
 * @param href path within the portal, or a whole address
 * @param current whether it leads to the page that is shown, or to the part of the portal it belongs to
 */
public record NavigationLink(
        String label, String href, @DefaultValue("false") boolean current) {

    public static NavigationLink to(String label, String href) {
        return new NavigationLink(label, href, false);
    }
}
