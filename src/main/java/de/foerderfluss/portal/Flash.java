package de.foerderfluss.portal;

/**
 * What the page says about the act that led to it.
 *
 * @param tone {@code success}, {@code info}, {@code warning} or {@code danger}
 * @param title one German sentence
 * @param text more, may be empty
 */
public record Flash(String tone, String title, String text) {

    public static Flash success(String title) {
        return new Flash("success", title, "");
    }

    public static Flash info(String title, String text) {
        return new Flash("info", title, text);
    }

    public static Flash warning(String title, String text) {
        return new Flash("warning", title, text);
    }

    public static Flash danger(String title, String text) {
        return new Flash("danger", title, text);
    }
}
