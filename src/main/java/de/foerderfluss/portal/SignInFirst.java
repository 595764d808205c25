package de.foerderfluss.portal;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/**
 * Leads to the sign-in page. When a session has ended under an open page, htmx is told to leave the page, so that the sign-in form does not
 * appear in the middle of it.
 */
class SignInFirst extends LoginUrlAuthenticationEntryPoint {

    private static final String PAGE = "/anmelden";

    SignInFirst() {
        super(PAGE);
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException notSignedIn)
            throws IOException, ServletException {
        if (request.getHeader("HX-Request") == null) {
            super.commence(request, response, notSignedIn);
        } else {
            response.setHeader("HX-Redirect", PAGE);
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
        }
    }
}
