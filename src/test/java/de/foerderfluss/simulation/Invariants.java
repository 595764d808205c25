package de.foerderfluss.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** What must be true of all books and records at every moment; each is a query for what would break it. */
final class Invariants {

    private static final Map<String, String> BREACHES = Map.of(
            "the books balance, by line, year and kind",
            """
            select account.line_code, account.budget_year, account.kind, sum(entry.amount_cents)
            from app.budget_entry entry join app.budget_account account on account.id = entry.account_id
            group by account.line_code, account.budget_year, account.kind having sum(entry.amount_cents) <> 0
            """,
            "every balance is the sum of its entries, and no account is overdrawn",
            """
            select account.* from app.budget_account account
            left join (select account_id, sum(amount_cents) as cents from app.budget_entry group by account_id) booked
                on booked.account_id = account.id
            where account.balance_cents <> coalesce(booked.cents, 0)
                or account.stage <> 'APPROPRIATED' and account.balance_cents < 0
            """,
            "what is ordered and paid is never more than was promised",
            """
            select entry.case_reference, entry.cents from (
                select account.case_reference,
                    sum(entry.amount_cents) filter (where account.stage = 'COMMITTED' and entry.amount_cents > 0) as promised,
                    sum(entry.amount_cents) filter (where account.stage in ('DUE', 'PAID', 'RECLAIMED', 'REIMBURSED')) as cents
                from app.budget_entry entry join app.budget_account account on account.id = entry.account_id
                where account.case_reference is not null group by account.case_reference) entry
            where entry.cents > coalesce(entry.promised, 0)
            """,
            "every cent on a municipality's account is booked as paid, and no other",
            """
            select payment.case_reference, payment.cents, booked.cents from (
                select case_reference, sum(amount_cents) as cents from app.payment where state = 'EXECUTED'
                group by case_reference) payment
            full join (
                select account.case_reference, sum(entry.amount_cents) as cents
                from app.budget_entry entry
                join app.budget_posting posting on posting.number = entry.posting_number
                join app.budget_account account on account.id = entry.account_id
                where account.stage = 'PAID' and posting.act in ('PAYMENT', 'PAYMENT_RETURN')
                group by account.case_reference) booked using (case_reference)
            where coalesce(payment.cents, 0) <> coalesce(booked.cents, 0)
            """,
            "no drawdown is paid twice",
            """
            select case_reference, number from app.payment where state = 'EXECUTED'
            group by case_reference, number having count(*) > 1
            """,
            "nobody approves what he worked on, nobody orders what he certified",
            """
            select approval.decision_id from app.decision_approval approval
            join app.decision_contributor contributor
                on contributor.decision_id = approval.decision_id and contributor.person_id = approval.approved_by
            union all
            select approval.ruling_id from app.ruling_approval approval
            join app.ruling_contributor contributor
                on contributor.ruling_id = approval.ruling_id and contributor.person_id = approval.approved_by
            union all
            select orders.id from app.payment_order orders
            join app.certification certification on certification.id = orders.certification_id
            where certification.certified_by = orders.ordered_by
            """,
            "every notice has a number of its own, without a gap",
            """
            select substr(number, 3, 4) as year from app.notice_number group by substr(number, 3, 4)
            having count(*) <> max(substr(number, 8)::int)
            union all
            select number from app.notice group by number having count(*) > 1
            """,
            "no day is moved without an event that says why",
            """
            select former.case_reference, former.kind, former.due_on, later.due_on from app.deadline former
            join lateral (
                select * from app.deadline later
                where later.case_reference = former.case_reference and later.kind = former.kind
                    and later.subject = former.subject and later.number > former.number
                order by later.number limit 1) later on true
            where former.outcome = 'SUPERSEDED' and later.due_on <> former.due_on
                and (later.start_event, later.started_on, later.reason) = (former.start_event, former.started_on, former.reason)
                and not exists (select 1 from app.deadline_change change where change.deadline = later.number)
            """,
            "every file is as long as its last entry says",
            """
            select file.case_reference from app.case_file file
            left join (select case_reference, count(*) as entries from app.case_entry group by case_reference) entry
                using (case_reference)
            where file.last_number <> coalesce(entry.entries, 0)
            """);

    private final JdbcTemplate jdbc;
    private int checks;

    Invariants(ApplicationContext office) {
        jdbc = office.getBean(JdbcTemplate.class);
    }

    /** @param step what was done last, to be named if it broke something */
    void hold(String step) {
        BREACHES.forEach((truth, query) -> {
            List<Map<String, Object>> breaches = jdbc.queryForList(query);
            assertThat(breaches).as("%s, after %s", truth, step).isEmpty();
        });
        checks++;
    }

    /** How often all of them were checked. */
    int checks() {
        return checks;
    }
}
