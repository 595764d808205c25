package de.foerderfluss.portal;

import static org.assertj.core.api.Assertions.assertThat;

import de.foerderfluss.form.FormCatalog;
import de.foerderfluss.form.FormCheck;
import de.foerderfluss.form.FormContext;
import de.foerderfluss.form.FormOption;
import de.foerderfluss.form.FormSchema;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.htmlunit.BrowserVersion;
import org.htmlunit.WebClient;
import org.htmlunit.html.DomElement;
import org.htmlunit.html.HtmlPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** The one fragment that shows every form, read as a browser without JavaScript reads it. */
class FormPageTest {

    private static final FormCatalog CATALOG =
            new AnnotationConfigApplicationContext(FormCatalog.class).getBean(FormCatalog.class);
    private static final FormContext CONTEXT = FormContext.on(LocalDate.of(2026, 3, 2))
            .with(
                    "fundingObjects",
                    List.of(
                            new FormOption("INTERFACE", "2c – Standardisierte Schnittstellen"),
                            new FormOption("TRAINING", "2f – Aus- und Fortbildung")))
            .with(
                    "checklistItems",
                    List.of(
                            new FormOption("offer", "Angebot oder Kostenschätzung"),
                            new FormOption("resolution", "Beschluss des Rates")))
            .with(
                    "rejectionReasons",
                    List.of(new FormOption("E-7", "Das Vorhaben wurde vor der Bewilligung begonnen.")));

    private final PageRendering pages = new PageRendering();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application",
                "completeness-check",
                "technical-opinion",
                "assessment-record",
                "decision-proposal",
                "drawdown",
                "certification"
            })
    void labelsEveryInputAndLeadsFromEachErrorToItsField(String form) throws Exception {
        for (Map<String, Object> input : List.of(Map.<String, Object>of(), answers(form))) {
            FormSchema schema = CATALOG.form(form);
            FormView view = FormView.of(
                    schema,
                    input,
                    CONTEXT,
                    FormCheck.check(schema, input, CONTEXT).errors());
            HtmlPage page = page(form + (input.isEmpty() ? "-empty" : "-filled"), view);

            assertThat(view.errors()).isNotEmpty();
            assertThat(page.querySelectorAll("input:not([type=hidden]), textarea, select"))
                    .isNotEmpty()
                    .allSatisfy(node -> assertThat(
                                    page.querySelectorAll("label[for='" + ((DomElement) node).getId() + "']"))
                            .as(node.toString())
                            .hasSize(1));
            assertThat(view.errors())
                    .allSatisfy(error -> assertThat(page.querySelectorAll(error.href()))
                            .as(error.message())
                            .hasSize(1));
            assertThat(ids(page)).doesNotHaveDuplicates();
            assertThat(page.querySelectorAll("[aria-describedby]"))
                    .allSatisfy(node -> assertThat(((DomElement) node)
                                    .getAttribute("aria-describedby")
                                    .split(" "))
                            .allSatisfy(id ->
                                    assertThat(page.getElementById(id)).as(id).isNotNull()));
        }
    }

    @Test
    void showsTypedTextAsTextAndNotAsMarkup() throws Exception {
        Map<String, Object> input =
                Map.of("title", "\"><script>alert(1)</script>", "description", "</textarea><b>fett</b>");

        HtmlPage page = page("hostile", FormView.of(CATALOG.form("application"), input, CONTEXT));

        assertThat(page.querySelectorAll("main script, main b")).isEmpty();
        assertThat(page.getElementById("f-title").getAttribute("value")).isEqualTo("\"><script>alert(1)</script>");
        assertThat(page.getElementById("f-description").getTextContent()).isEqualTo("</textarea><b>fett</b>");
    }

    @Test
    void holdsNoInlineScriptOrStyle() throws Exception {
        HtmlPage page = page("policy", FormView.of(CATALOG.form("application"), Map.of(), CONTEXT));

        assertThat(page.querySelectorAll("script:not([src]), style, [style], [onclick], [onchange]"))
                .isEmpty();
        assertThat(page.isQuirksMode()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 404, 409, 500})
    void explainsAnErrorInGerman(int status) throws Exception {
        String html = pages.render("error", "error-" + status, Map.of("status", status));

        assertThat(html).startsWith("<!DOCTYPE html>").contains("<h1", "Zur Startseite", "Fehlernummer");
        assertThat(parse(html).querySelectorAll("h1")).hasSize(1);
    }

    private HtmlPage page(String name, FormView view) throws Exception {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("title", "Formular " + view.formId());
        model.put("view", view);
        model.put("person", "Petra Lindner, Stadt Pößneck");
        model.put(
                "navigation",
                List.of(
                        NavigationLink.to("Übersicht", "/"),
                        new NavigationLink("Anträge", "/antraege", true),
                        NavigationLink.to("Auszahlungen", "/auszahlungen")));
        model.put(
                "breadcrumb", List.of(NavigationLink.to("Übersicht", "/"), NavigationLink.to("Anträge", "/antraege")));
        return parse(pages.render("sample-form", name, model));
    }

    private static HtmlPage parse(String html) throws Exception {
        WebClient client = new WebClient(BrowserVersion.CHROME);
        client.getOptions().setJavaScriptEnabled(false);
        client.getOptions().setCssEnabled(false);
        return client.loadHtmlCodeIntoCurrentWindow(html);
    }

    private static List<String> ids(HtmlPage page) {
        return page.querySelectorAll("[id]").stream()
                .map(node -> ((DomElement) node).getId())
                .toList();
    }

    private static Map<String, Object> answers(String form) {
        return switch (form) {
            case "application" ->
                Map.of(
                        "title", "Schnittstelle zwischen Einwohnerwesen und E-Akte",
                        "fundingObject", "INTERFACE",
                        "contractSigned", "yes",
                        "thirdPartyFunds", "1.250,50",
                        "projectEnd", "31.02.2026",
                        "contactEmail", "poststelle@poessneck",
                        "costItems",
                                List.of(
                                        Map.of(
                                                "description",
                                                "Entwicklung der Schnittstelle",
                                                "year",
                                                "2026",
                                                "amount",
                                                "24.000,00"),
                                        Map.of(
                                                "description",
                                                "Schulung",
                                                "year",
                                                "2026",
                                                "amount",
                                                "6.000 EUR zzgl. USt"),
                                        Map.of("description", "Betrieb", "amount", "1200", "recurring", "true")),
                        "partners", List.of(Map.of("ags", "16073077", "sharePercent", "40")));
            case "completeness-check" -> Map.of("outcome", "DOCUMENTS_MISSING", "items", List.of("offer"));
            case "technical-opinion" -> Map.of("recommendation", "SUPPORT_WITH_CONDITIONS", "reuse", "partly");
            case "assessment-record" ->
                Map.of(
                        "doubleFunding",
                        "FOUND",
                        "recognisedItems",
                        Stream.of("Entwicklung", "Schulung")
                                .map(item -> Map.of("description", item, "year", 2026, "requested", 12_000))
                                .toList());
            case "decision-proposal" ->
                Map.of(
                        "decision",
                        "PARTIAL_AWARD",
                        "conditions",
                        List.of(Map.of("text", "Die Schnittstelle wird offengelegt.")));
            case "drawdown" ->
                Map.of(
                        "invoices",
                        List.of(Map.of("supplier", "Softwarehaus Saale GmbH", "paid", "true")),
                        "amount",
                        "x");
            default -> Map.of("outcome", "CERTIFIED", "recognisedAmount", "12.000");
        };
    }
}
