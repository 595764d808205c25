package de.foerderfluss.portal.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.util.Collection;
import java.util.Map;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The portal's side of its forms. */
final class Doors {

    /** How far somebody came with a form: the door stayed shut, something was wrong with the form, or it was done. */
    enum Answer {
        SHUT,
        OPEN,
        DONE
    }

    private final MockMvc mvc;

    Doors(WebApplicationContext office) {
        mvc = MockMvcBuilders.webAppContextSetup(office).apply(springSecurity()).build();
    }

    /** Posts the form, and fails if the office breaks down over it. */
    MockHttpServletResponse send(
            PostedRoute route, Map<String, String> place, RequestPostProcessor person, RequestPostProcessor token) {
        AbstractMockHttpServletRequestBuilder<?> request = route.fileField()
                .<AbstractMockHttpServletRequestBuilder<?>>map(
                        field -> MockMvcRequestBuilders.multipart(route.method(), route.address(place))
                                .file(new MockMultipartFile(field, "antwort.csv", "text/csv", new byte[] {'x'})))
                .orElseGet(() -> MockMvcRequestBuilders.request(route.method(), route.address(place)));
        FilledForm.of(route, place).forEach((name, value) -> request.param(name, strings(value)));
        try {
            MockHttpServletResponse said =
                    mvc.perform(request.with(person).with(token)).andReturn().getResponse();
            assertThat(said.getStatus()).as(route.path()).isLessThan(500);
            return said;
        } catch (Exception broken) {
            throw new AssertionError(route.path() + " broke down", broken);
        }
    }

    private static String[] strings(Object value) {
        return value instanceof Collection<?> several
                ? several.stream().map(Object::toString).toArray(String[]::new)
                : new String[] {value.toString()};
    }

    static Answer answer(MockHttpServletResponse said) {
        String target = String.valueOf(said.getRedirectedUrl());
        boolean file = String.valueOf(said.getContentType()).startsWith("application/pdf");
        return switch (said.getStatus()) {
            case 302, 303 -> target.endsWith("/anmelden") ? Answer.SHUT : Answer.DONE;
            case 200 -> file ? Answer.DONE : Answer.OPEN;
            case 409, 422 -> Answer.OPEN;
            default -> Answer.SHUT;
        };
    }
}
