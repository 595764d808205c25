package de.foerderfluss.recovery;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** On what a notice fixes interest: a claim for reimbursement, or a drawdown whose money was used late. */
public record InterestTarget(Kind kind, int number) {

    private static final Pattern FORM = Pattern.compile("(CLAIM|DRAWDOWN)-([1-9]\\d{0,3})");

    /** What bears interest. */
    public enum Kind {
        /** § 49a Abs. 3 VwVfG. */
        CLAIM("Forderung"),
        /** § 49a Abs. 4 VwVfG. */
        DRAWDOWN("Mittelabruf");

        private final String germanName;

        Kind(String germanName) {
            this.germanName = germanName;
        }
    }

    /** Reads {@code CLAIM-1}; empty if it names nothing that can bear interest. */
    public static Optional<InterestTarget> parse(String text) {
        Matcher form = FORM.matcher(text.strip());
        return form.matches()
                ? Optional.of(new InterestTarget(Kind.valueOf(form.group(1)), Integer.parseInt(form.group(2))))
                : Optional.empty();
    }

    /** {@code Forderung 1}. */
    public String german() {
        return kind.germanName + " " + number;
    }

    /** {@code CLAIM-1}, as it stands in forms and addresses. */
    public String key() {
        return kind + "-" + number;
    }
}
