package de.foerderfluss.portal;

import static org.assertj.core.api.Assertions.assertThat;

import de.foerderfluss.form.FormCheck;
import de.foerderfluss.form.FormSchema;
import java.util.List;
import java.util.Map;
import org.htmlunit.BrowserVersion;
import org.htmlunit.WebClient;
import org.htmlunit.html.DomElement;
import org.htmlunit.html.HtmlPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The one fragment that shows every form, read as a browser without JavaScript reads it. */
class FormPageTest {

    private final PageRendering pages = new PageRendering();

    @ParameterizedTest
    @MethodSource("de.foerderfluss.portal.FormSamples#forms")
    void labelsEveryInputAndLeadsFromEachErrorToItsField(String form) throws Exception {
        for (Map<String, Object> input : List.of(Map.<String, Object>of(), FormSamples.answers(form))) {
            FormSchema schema = FormSamples.CATALOG.form(form);
            FormView view = FormView.of(
                    schema,
                    input,
                    FormSamples.CONTEXT,
                    FormCheck.check(schema, input, FormSamples.CONTEXT).errors());
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

        HtmlPage page =
                page("hostile", FormView.of(FormSamples.CATALOG.form("application"), input, FormSamples.CONTEXT));

        assertThat(page.querySelectorAll("main script, main b")).isEmpty();
        assertThat(page.getElementById("f-title").getAttribute("value")).isEqualTo("\"><script>alert(1)</script>");
        assertThat(page.getElementById("f-description").getTextContent()).isEqualTo("</textarea><b>fett</b>");
    }

    @Test
    void holdsNoInlineScriptOrStyle() throws Exception {
        HtmlPage page =
                page("policy", FormView.of(FormSamples.CATALOG.form("application"), Map.of(), FormSamples.CONTEXT));

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
        return parse(pages.render("sample-form", name, FormSamples.model(view)));
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
}
