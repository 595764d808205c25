package de.foerderfluss.notice;

import de.foerderfluss.application.FundingApplication;
import de.foerderfluss.identity.Municipality;
import de.foerderfluss.notice.text.LetterFacts;
import de.foerderfluss.notice.text.Placeholder;
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
                .with(Placeholder.CASE_REFERENCE, application.reference().text())
                .with(Placeholder.MUNICIPALITY, municipality.name())
                .with(Placeholder.ADDRESS, address())
                .with(Placeholder.PROJECT, application.title())
                .with(Placeholder.AIM, application.aim())
                .with(Placeholder.FUNDING_OBJECT, fundingObject)
                .with(Placeholder.GUIDELINE, guideline)
                .with(Placeholder.APPLICATION_DATE, GermanDay.of(GermanDay.on(application.receivedAt())))
                .with(Placeholder.RECEIVED, GermanDay.moment(application.receivedAt()))
                .with(Placeholder.REQUESTED, application.requestedGrant().german())
                .with(Placeholder.TODAY, GermanDay.of(day))
                .with(Placeholder.UNIT, authority.unit())
                .with(Placeholder.PHONE, authority.phone().replace(' ', '\u00a0'))
                .with(Placeholder.EMAIL, authority.email())
                .with(Placeholder.CASE_PAGE, stationery.casePage(application.reference()));
    }

    /** In one line, with town and postal code kept together. */
    private String address() {
        return municipality.address().german().replaceAll("(\\d{5}) ", "$1\u00a0");
    }
}
