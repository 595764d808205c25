package de.foerderfluss.recovery;

import static de.foerderfluss.notice.text.LetterKind.INTEREST;
import static de.foerderfluss.notice.text.LetterKind.REVOCATION;

import de.foerderfluss.notice.text.LetterKind;
import de.foerderfluss.notice.text.Placeholder;
import java.util.Set;

/** What the notices on money back have to say. */
enum RecoveryPlaceholder implements Placeholder {
    GROUND("rueckforderung_grund", "Grund der Rücknahme oder des Widerrufs", false, REVOCATION),
    PARAGRAPH(
            "rueckforderung_norm", "Vorschrift ohne Gesetz, zum Beispiel § 49 Abs. 3 Satz 1 Nr. 1", false, REVOCATION),
    EXTENT("rueckforderung_umfang", "in voller Höhe oder in Höhe eines Betrags", false, REVOCATION),
    EFFECT("rueckforderung_wirkung", "von Anfang an oder ab einem Tag", false, REVOCATION),
    LEFT("rueckforderung_rest", "was von der Bewilligung bleibt", false, REVOCATION),
    REFUND("erstattung", "zu erstattender Betrag", false, REVOCATION),
    YEARS("tabelle_erstattung", "Tabelle der Beträge je Haushaltsjahr", true, REVOCATION),
    FACTS("rueckforderung_sachverhalt", "Sachverhalt", true, REVOCATION),
    KNOWLEDGE("rueckforderung_kenntnis", "Tag der vollständigen Kenntnis", false, REVOCATION),
    YEAR_END("rueckforderung_jahresfrist", "letzter Tag der Jahresfrist", false, REVOCATION),
    DISCRETION("rueckforderung_ermessen", "Ermessenserwägungen", true, REVOCATION),
    TRUST("rueckforderung_vertrauen", "Abwägung des Vertrauensschutzes", true, REVOCATION),
    WAIVER_REASON("zinsverzicht_grund", "warum von Zinsen abgesehen wird", true, REVOCATION),
    MINOR_AMOUNT("bagatellgrenze", "Bagatellgrenze", false, REVOCATION),
    HEARD("anhoerung_wuerdigung", "Würdigung der Äußerung der Kommune", true, REVOCATION, INTEREST),
    PAYMENT_DAYS("zahlungsfrist", "Zahlungsfrist im Dativ", false, REVOCATION, INTEREST),
    ACCOUNT("zahlungskonto", "Empfänger und IBAN", false, REVOCATION, INTEREST),
    PAYMENT_REFERENCE("kassenzeichen", "Kassenzeichen der Forderung", false, REVOCATION, INTEREST),
    INTEREST_AMOUNT("zinsbetrag", "festgesetzte Zinsen", false, REVOCATION, INTEREST),
    INTEREST_UNTIL("zinsen_bis", "Tag, bis zu dem Zinsen berechnet sind", false, REVOCATION, INTEREST),
    INTEREST_RULE("zinsregel", "Zinssatz und Zinsmethode", false, REVOCATION, INTEREST),
    INTEREST_LINES("tabelle_zinsen", "Zinsberechnung Zeile für Zeile", true, REVOCATION, INTEREST),
    INTEREST_SUBJECT("zinsen_wofuer", "wofür Zinsen erhoben werden", false, INTEREST),
    INTEREST_PARAGRAPH("zinsen_norm", "Vorschrift ohne Gesetz, zum Beispiel § 49a Abs. 4", false, INTEREST),
    INTEREST_BEFORE("zinsen_bisher", "schon früher festgesetzte Zinsen", false, INTEREST),
    INTEREST_REASONS("zinsen_gruende", "Gründe und Ermessen", true, INTEREST);

    private final String token;
    private final String germanMeaning;
    private final boolean standsAlone;
    private final Set<LetterKind> kinds;

    RecoveryPlaceholder(String token, String germanMeaning, boolean standsAlone, LetterKind... kinds) {
        this.token = token;
        this.germanMeaning = germanMeaning;
        this.standsAlone = standsAlone;
        this.kinds = Set.of(kinds);
    }

    @Override
    public String token() {
        return token;
    }

    @Override
    public String germanMeaning() {
        return germanMeaning;
    }

    @Override
    public boolean standsAlone() {
        return standsAlone;
    }

    @Override
    public boolean availableIn(LetterKind kind) {
        return kinds.contains(kind);
    }
}
