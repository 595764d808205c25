package de.foerderfluss.portal;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.context.support.GenericWebApplicationContext;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Renders templates without an office, and leaves each page below {@code target/pages} for whoever wants to look at it. */
final class PageRendering {

    private final GenericWebApplicationContext context = new GenericWebApplicationContext(new MockServletContext());
    private final ThymeleafViewResolver views = new ThymeleafViewResolver();

    PageRendering() {
        Clock clock = Clock.fixed(Instant.parse("2026-03-02T09:00:00Z"), ZoneId.of("Europe/Berlin"));
        PageSettings settings = new PageSettings(
                "Demonstration – kein Angebot einer Behörde",
                "Bewilligungsbehörde",
                List.of(NavigationLink.to("Impressum", "/impressum")));
        context.registerBean("frame", PageFrame.class, () -> new PageFrame(settings, clock, true));
        context.refresh();
        Objects.requireNonNull(context.getServletContext())
                .setAttribute(WebApplicationContext.ROOT_WEB_APPLICATION_CONTEXT_ATTRIBUTE, context);
        ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver();
        templates.setPrefix("templates/");
        templates.setSuffix(".html");
        templates.setCharacterEncoding("UTF-8");
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(templates);
        views.setTemplateEngine(engine);
        views.setCharacterEncoding("UTF-8");
        views.setApplicationContext(context);
    }

    String render(String template, String page, Map<String, ?> model) throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        Objects.requireNonNull(views.resolveViewName(template, Locale.GERMANY))
                .render(model, new MockHttpServletRequest(context.getServletContext()), response);
        String html = response.getContentAsString(StandardCharsets.UTF_8);
        Path folder = Files.createDirectories(Path.of("target", "pages"));
        Files.writeString(
                folder.resolve(page + ".html"),
                html.replaceAll("(href|src)=\"/(vendor|app)/", "$1=\"../../src/main/resources/static/$2/"));
        return html;
    }
}
