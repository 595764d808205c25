package de.foerderfluss.assessment;

import de.foerderfluss.application.FundingApplication;
import de.foerderfluss.form.FormOption;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What must be there before an application is complete: rows, by guideline version and funding object. */
@Component
class Checklist {

    private final JdbcClient jdbc;

    Checklist(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ChecklistItem> of(FundingApplication application) {
        return jdbc.sql("""
                        select code, label, obligatory from app.checklist_item
                        where version_code in ('*', :version) and object_code in ('*', :object) and (not joint_only or :joint)
                        order by position""")
                .param("version", application.guidelineVersion())
                .param("object", application.fundingObject())
                .param("joint", !application.partners().isEmpty())
                .query(ChecklistItem.class)
                .list();
    }

    static List<FormOption> options(List<ChecklistItem> items) {
        return items.stream()
                .map(item -> new FormOption(
                        item.code(), item.obligatory() ? item.label() : item.label() + " – falls einschlägig"))
                .toList();
    }
}
