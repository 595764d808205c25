package de.foerderfluss.notice;

import de.foerderfluss.application.FundingApplication;
import de.foerderfluss.identity.Municipality;
import de.foerderfluss.notice.text.CasePlaceholder;
import de.foerderfluss.notice.text.LetterFacts;
import java.time.LocalDate;

/**
 * What every letter of a case is about.
 *
 * @param fundingObject as it is printed
 * @param guideline as it is printed
 * @param drawdownMonths within how many months drawn money is to be spent
 */
record CaseMatter(
        FundingApplication application,
        Municipality municipality,
        String fundingObject,
        String guideline,
        int drawdownMonths) {

    LetterFacts facts(Stationery stationery, LocalDate day) {
        AuthoritySettings authority = stationery.authority();
        return new LetterFacts()
                .with(CasePlaceholder.CASE_REFERENCE, application.reference().text())
                .with(CasePlaceholder.MUNICIPALITY, municipality.name())
                .with(CasePlaceholder.ADDRESS, address())
                .with(CasePlaceholder.PROJECT, application.title())
                .with(CasePlaceholder.AIM, application.aim())
                .with(CasePlaceholder.FUNDING_OBJECT, fundingObject)
                .with(CasePlaceholder.GUIDELINE, guideline)
                .with(CasePlaceholder.APPLICATION_DATE, GermanDay.of(GermanDay.on(application.receivedAt())))
                .with(CasePlaceholder.RECEIVED, GermanDay.moment(application.receivedAt()))
                .with(CasePlaceholder.REQUESTED, application.requestedGrant().german())
                .with(CasePlaceholder.TODAY, GermanDay.of(day))
                .with(CasePlaceholder.UNIT, authority.unit())
                .with(CasePlaceholder.PHONE, authority.phone().replace(' ', '\u00a0'))
                .with(CasePlaceholder.EMAIL, authority.email())
                .with(CasePlaceholder.CASE_PAGE, stationery.casePage(application.reference()));
    }

    /** In one line, with town and postal code kept together. */
    private String address() {
        return municipality.address().german().replaceAll("(\\d{5}) ", "$1\u00a0");
    }
}
