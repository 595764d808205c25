package de.foerderfluss.notice;

import de.foerderfluss.identity.AdministrativeCourt;
import de.foerderfluss.notice.pdf.Attachment;
import de.foerderfluss.notice.text.CasePlaceholder;
import de.foerderfluss.notice.text.LetterFacts;
import org.jspecify.annotations.Nullable;

/**
 * What the notice on a later act is about.
 *
 * @param grant the notice that granted the money; null if there is none yet
 * @param clerkName who proposed it
 */
record ActMatter(
        CaseMatter matter, ProposedAct act, @Nullable Notice grant, String clerkName) implements NoticeScript {

    @Override
    public NoticeKind kind() {
        return act.content().kind();
    }

    @Override
    public String subject() {
        return act.content().subject() + ", " + matter.application().title();
    }

    @Override
    public LetterFacts facts(LetterFacts caseFacts, NoticeStamp stamp) {
        AdministrativeCourt court = matter.municipality().court();
        if (grant != null) {
            caseFacts
                    .with(CasePlaceholder.GRANT_NOTICE_NUMBER, grant.number().text())
                    .with(CasePlaceholder.GRANT_NOTICE_DATE, GermanDay.of(grant.date()));
        }
        return caseFacts
                .with(CasePlaceholder.NOTICE_NUMBER, stamp.number())
                .with(CasePlaceholder.COURT, court.germanName())
                .with(CasePlaceholder.COURT_SEAT, court.seat())
                .with(act.content().facts());
    }

    @Override
    public Attachment machineReadable(NoticeStamp stamp, boolean demonstration) {
        MachineFile file = MachineFile.of(this, stamp, demonstration);
        file.put("gegenstand", act.matter().text());
        file.put("betreff", act.content().subject());
        file.put("zuwendungsbescheid", grant == null ? null : grant.number().text());
        file.put("angaben", act.content().figures());
        return file.signed(this, act.hash());
    }
}
