package de.foerderfluss.notice;

import de.foerderfluss.application.ApplicationRetraction;
import de.foerderfluss.application.Applications;
import de.foerderfluss.calendar.Deadlines;
import de.foerderfluss.calendar.LegalCalendar;
import de.foerderfluss.casefile.CaseFile;
import de.foerderfluss.decision.DecisionMaking;
import de.foerderfluss.identity.People;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.context.ApplicationContext;

/** Notices without the process behind them: what they announce is collected instead of moving a case on. */
public final class SampleNotice {

    private final List<Object> announced = Collections.synchronizedList(new ArrayList<>());
    private final NoticeIssuance issuance;
    private final NoticeService service;

    public SampleNotice(ApplicationContext office, DecisionMaking decisions) {
        CaseFile caseFile = office.getBean(CaseFile.class);
        Clock clock = office.getBean(Clock.class);
        LegalCalendar calendar = office.getBean(LegalCalendar.class);
        Deadlines deadlines = office.getBean(Deadlines.class);
        AdministrativeActs acts = office.getBean(AdministrativeActs.class);
        issuance = new NoticeIssuance(
                decisions,
                office.getBean(NoticeMatters.class),
                new Issuing(
                        office.getBean(NoticeWriter.class),
                        office.getBean(FairCopy.class),
                        new NoticeOffice(
                                acts,
                                office.getBean(CaseLock.class),
                                caseFile,
                                calendar,
                                deadlines,
                                announced::add,
                                clock),
                        office.getBean(People.class),
                        clock));
        service = new NoticeService(
                acts,
                office.getBean(Applications.class),
                office.getBean(ApplicationRetraction.class),
                caseFile,
                new ServiceRecord(calendar, deadlines, caseFile, announced::add),
                clock);
    }

    public NoticeIssuance issuance() {
        return issuance;
    }

    public NoticeService service() {
        return service;
    }

    public List<Object> announced() {
        return announced;
    }
}
