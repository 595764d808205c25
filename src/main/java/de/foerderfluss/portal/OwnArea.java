package de.foerderfluss.portal;

import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;

/** After the sign-in: to the page that was asked for, else to the person's own area. */
class OwnArea extends SavedRequestAwareAuthenticationSuccessHandler {

    OwnArea() {
        setDefaultTargetUrl("/start");
    }
}
