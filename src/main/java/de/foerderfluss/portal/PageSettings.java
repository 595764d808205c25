package de.foerderfluss.portal;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What stands around every page. The strip on top of an official German site may only be carried by an official one, so its text is
 * configuration.
 *
 * @param strip text of the strip on top of the page
 * @param authority who runs the service
 * @param links at the foot of the page: imprint, data protection, accessibility statement
 */
@ConfigurationProperties("foerderfluss.portal")
record PageSettings(
        @DefaultValue("Förderverfahren der Kommunen in Thüringen")
        String strip,

        @DefaultValue("Bewilligungsbehörde nach der Thüringer E-Government-Richtlinie")
        String authority,

        @DefaultValue List<NavigationLink> links) {}
